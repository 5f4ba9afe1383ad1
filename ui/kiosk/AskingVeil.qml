import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// While a number is on its way: says so, and lets no touch through.
Rectangle {
    id: root

    color: Theme.deep
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    TouchArea {
        objectName: "veil"
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, Math.round(860 * Theme.unit))
        height: layout.implicitHeight + 4 * Theme.pad
        radius: Theme.radius
        color: Theme.card

        ColumnLayout {
            id: layout
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: 2 * Theme.pad
            }
            spacing: Theme.gap

            Pictogram {
                objectName: "picture"
                name: "kiosk/ticket"
                colour: Theme.blue
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.round(150 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                Accessible.ignored: true
            }
            PlainText {
                id: label
                objectName: "asking"
                text: qsTr("Taking your number, please wait a moment…")
                font.pixelSize: Theme.headingSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
