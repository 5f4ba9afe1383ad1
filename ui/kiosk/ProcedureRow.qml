import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// The words people use over the official name.
Surface {
    id: root

    required property string plain
    required property string official
    property color colour: Theme.blue
    property int lines: 3

    name: official.length > 0 ? plain + ". " + official : plain

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
        width: Math.round(12 * Theme.unit)
        color: root.colour
    }
    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Math.round(36 * Theme.unit)
            rightMargin: Theme.gap
        }
        PlainText {
            id: plainText
            objectName: "plain"
            width: parent.width
            text: root.plain
            font.pixelSize: Theme.titleSize
            font.bold: true
            Accessible.ignored: true
        }
        ListText {
            objectName: "officialName"
            width: parent.width
            words: root.official
            lines: root.lines - plainText.lineCount
            color: Theme.quiet
            Accessible.ignored: true
        }
    }
}
