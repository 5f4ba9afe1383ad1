pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The doors are closed: when they open, and the hours of the week.
MessagePage {
    id: root
    objectName: "closedPage"

    picture: "kiosk/closed"
    sentence: controller.hall.opening

    Rectangle {
        objectName: "hours"
        visible: root.controller.hall.hours.length > 0
        color: Theme.card
        radius: Theme.radius
        border.width: Theme.edgeWidth
        border.color: Theme.edge
        implicitHeight: hours.implicitHeight + 2 * Theme.pad
        Layout.fillWidth: true

        ColumnLayout {
            id: hours
            anchors {
                fill: parent
                margins: Theme.pad
            }
            spacing: Math.round(10 * Theme.unit)

            PlainText {
                objectName: "hoursTitle"
                text: qsTr("Opening hours")
                font.pixelSize: Theme.titleSize
                font.bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: root.controller.hall.hours
                delegate: PlainText {
                    required property string modelData
                    required property int index

                    objectName: "hours-" + index
                    text: modelData
                    Layout.fillWidth: true
                }
            }
        }
    }
    PlainText {
        objectName: "hotline"
        text: qsTr("Telephone: %1").arg(root.controller.hall.hotline)
        visible: root.controller.hall.hotline.length > 0
        font.pixelSize: Theme.titleSize
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
