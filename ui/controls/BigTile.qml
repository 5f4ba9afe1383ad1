import QtQuick
import QtQuick.Layouts

// The one dominant action of a page: white on blue, picture, title, a figure.
Surface {
    id: root

    required property string title
    property string picture
    property string note
    property bool upright: false

    ground: Theme.blue
    pressedGround: Theme.deep
    border.color: Theme.deep
    name: note.length > 0 ? title + ". " + note : title
    implicitHeight: layout.implicitHeight + 2 * Theme.pad

    GridLayout {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.pad * 2
        }
        columns: root.upright ? 1 : 2
        columnSpacing: Theme.pad * 2
        rowSpacing: Theme.gap

        Pictogram {
            objectName: "picture"
            name: root.picture
            colour: Theme.onColour
            Layout.preferredWidth: Math.round((root.upright ? 240 : 190) * Theme.unit)
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.ignored: true
        }
        ColumnLayout {
            spacing: Math.round(8 * Theme.unit)
            PlainText {
                objectName: "title"
                text: root.title
                color: Theme.onColour
                font.pixelSize: Theme.displaySize
                font.bold: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                objectName: "note"
                text: root.note
                visible: text.length > 0
                color: Theme.onBlue
                font.pixelSize: Theme.titleSize
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
