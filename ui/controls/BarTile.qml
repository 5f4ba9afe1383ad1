import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// A wide, lower action beside the tiles: picture, words, perhaps a quiet second line.
Surface {
    id: root

    required property string title
    property string picture
    property string note
    property color inkOfPicture: Theme.blue
    property int titleSize: Theme.titleSize
    property real pictureSide: Math.round(72 * Theme.unit)

    name: note.length > 0 ? title + ". " + note : title
    // A tile that is not shown is not given a width; its words would wrap at nothing.
    implicitWidth: layout.implicitWidth + 2 * Theme.pad
    implicitHeight: Math.max(Theme.target, layout.implicitHeight + Theme.pad)

    RowLayout {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.pad
            rightMargin: Theme.pad
        }
        spacing: Theme.pad

        Pictogram {
            objectName: "picture"
            name: root.picture
            colour: root.inkOfPicture
            visible: root.picture.length > 0
            Layout.preferredWidth: root.pictureSide
            Layout.preferredHeight: root.pictureSide
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: 0
            PlainText {
                objectName: "title"
                text: root.title
                font.pixelSize: root.titleSize
                font.bold: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                objectName: "note"
                text: root.note
                visible: text.length > 0
                color: Theme.quiet
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
