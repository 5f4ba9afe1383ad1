import QtQuick

// A field of work: its colour and picture, its name, what people call it, a figure that is true.
Surface {
    id: root

    required property string title
    required property string words
    required property string figure
    required property color colour
    required property string picture
    property int titleLines: 2
    property int figureLines: 2

    readonly property real lineStep: metrics.height * Theme.lineHeight
    // Lines that remain for the plain words under a title of the height it really has.
    readonly property int wordLines: Math.floor(
        (height - 2 * inset - head.height - figureText.height) / lineStep + 0.1)
    readonly property real inset: Math.round(18 * Theme.unit)

    name: title + ". " + words + ". " + figure

    FontMetrics {
        id: metrics
        font: figureText.font
    }
    Rectangle {
        objectName: "colourStrip"
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
            leftMargin: Theme.edgeWidth
            topMargin: Theme.radius
            bottomMargin: Theme.radius
        }
        width: Math.round(14 * Theme.unit)
        color: root.colour
    }
    Item {
        anchors {
            fill: parent
            leftMargin: Math.round(34 * Theme.unit)
            rightMargin: root.inset
        }
        Column {
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            spacing: 0

            Item {
                id: head
                width: parent.width
                height: Math.max(badge.height, titleText.height)
                Badge {
                    id: badge
                    objectName: "badge"
                    side: Math.round(Math.min(84 * Theme.unit, root.height * 0.42))
                    color: root.colour
                    picture: root.picture
                    anchors.verticalCenter: parent.verticalCenter
                }
                PlainText {
                    id: titleText
                    objectName: "title"
                    anchors {
                        left: badge.right
                        right: parent.right
                        leftMargin: Math.round(20 * Theme.unit)
                        verticalCenter: parent.verticalCenter
                    }
                    text: root.title
                    font.pixelSize: Theme.titleSize
                    font.bold: true
                    maximumLineCount: root.titleLines
                    Accessible.ignored: true
                }
            }
            ListText {
                objectName: "words"
                width: parent.width
                words: root.words
                lines: Math.min(2, root.wordLines)
                Accessible.ignored: true
            }
            ListText {
                id: figureText
                objectName: "figure"
                width: parent.width
                words: root.figure
                lines: root.figureLines
                color: Theme.good
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
}
