import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// The one dominant action of a page: white on blue, picture, title, a figure.
Surface {
    id: root

    required property string title
    property string picture
    property string note

    ground: Theme.blue
    pressedGround: Theme.deep
    border.color: Theme.deep
    name: note.length > 0 ? title + ". " + note : title
    implicitHeight: layout.implicitHeight + 2 * Theme.pad

    ColumnLayout {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.pad
        }
        spacing: Math.round(10 * Theme.unit)

        Pictogram {
            objectName: "picture"
            name: root.picture
            colour: Theme.textOnColour
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round(Math.min(260 * Theme.unit, root.height * 0.42))
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.ignored: true
        }
        PlainText {
            objectName: "title"
            text: root.title
            color: Theme.textOnColour
            font.pixelSize: Theme.displaySize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            objectName: "note"
            text: root.note
            visible: text.length > 0
            color: Theme.textOnBlue
            font.pixelSize: Theme.titleSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
