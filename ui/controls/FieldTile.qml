import QtQuick

// A field of work: its colour and picture, its name, what people call it, a figure that is true.
Surface {
    id: root

    required property string title
    required property string words
    required property string figure
    required property color colour
    required property string picture
    required property bool full // no number is left for today
    property real inset: Math.round(18 * Theme.unit)

    readonly property real lineStep: metrics.height * Theme.lineHeight
    // What remains between a title of the height it really has and the figure; a second line of
    // words must not fill the tile to its edges.
    readonly property real room: height - 2 * inset - head.height - figureText.height
                                 - 2 * texts.spacing
    readonly property int wordLines: room > 2 * lineStep + 24 * Theme.unit ? 2
                                                                          : room >= lineStep ? 1 : 0

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
            rightMargin: Math.round(18 * Theme.unit)
        }
        Column {
            id: texts
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            // As close as the lines of one text.
            spacing: root.lineStep - metrics.height

            Item {
                id: head
                width: parent.width
                height: Math.max(badge.height, titleText.height)
                Badge {
                    id: badge
                    objectName: "badge"
                    side: Math.round(Math.min(84 * Theme.unit, root.height * 0.32))
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
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            ListText {
                objectName: "words"
                width: parent.width
                words: root.words
                lines: root.wordLines
                Accessible.ignored: true
            }
            ListText {
                id: figureText
                objectName: "figure"
                width: parent.width
                words: root.figure
                color: root.full ? Theme.buttonRed : Theme.good
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
}
