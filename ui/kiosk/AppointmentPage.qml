pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// One question of an appointment: which field, which half of which day, at what time.
KioskPage {
    id: root
    objectName: "appointmentPage"
    title: wide ? appointments.heading : qsTr("Make an appointment")

    readonly property KioskAppointments appointments: controller.appointments
    readonly property bool crowded: repeater.count > 8

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
        }
        spacing: Math.round(Theme.gap * 0.8)

        PlainText {
            objectName: "heading"
            text: root.appointments.heading
            visible: !root.wide
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        PlainText {
            objectName: "message"
            text: root.appointments.message
            visible: text.length > 0
            font.bold: true
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.crowded ? (root.wide ? 4 : 3) : 2
            columnSpacing: Math.round(Theme.gap * 0.8)
            rowSpacing: Math.round(Theme.gap * 0.8)

            Repeater {
                id: repeater
                model: root.appointments.rows
                delegate: BarTile {
                    required property string code
                    required title
                    required picture

                    objectName: "choice-" + code
                    onTouched: root.controller.chooseAppointment(code)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 10
                    Layout.maximumHeight: Math.round(Theme.target * 2.2)
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ChoiceButton {
            objectName: "instead"
            text: root.appointments.instead
            visible: text.length > 0
            onTouched: root.controller.takeInstead()
            Layout.fillWidth: true
        }
    }
}
