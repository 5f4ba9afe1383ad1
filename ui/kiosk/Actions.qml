import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// What every choosing page offers besides its choices: guidance, the list of procedures, priority.
GridLayout {
    id: root

    required property KioskController controller
    required property bool wide
    property bool withProcedures: false
    property bool withPriority: false

    readonly property bool chosen: controller.priority.length > 0

    // Labels of a word or two, side by side.
    readonly property bool brief: wide || Theme.largeText

    Layout.fillHeight: false
    readonly property bool withAppointments: withPriority && controller.appointments.offered

    columns: wide ? (withAppointments ? 4 : 3) : brief ? 2 : 1
    columnSpacing: Math.round(Theme.gap * 0.8)
    rowSpacing: Math.round(Theme.gap * 0.8)

    BarTile {
        objectName: "guidance"
        title: qsTr("Not sure? Take a number for guidance")
        picture: "fields/guide"
        ground: Theme.guideGround
        border.color: Theme.guideEdge
        visible: root.controller.hall.guidance.length > 0
        onTouched: root.controller.takeGuidance()
        Layout.fillWidth: true
        Layout.fillHeight: root.wide
        Layout.columnSpan: root.wide ? 1 : root.columns
        Layout.preferredWidth: 6
    }
    BarTile {
        objectName: "findProcedure"
        title: qsTr("Find it by name")
        picture: "kiosk/find"
        ground: Theme.findGround
        border.color: Theme.findEdge
        visible: root.withProcedures && !(root.wide && Theme.largeText)
        onTouched: root.controller.openProcedures()
        Layout.fillWidth: true
        Layout.fillHeight: root.brief
        Layout.preferredWidth: 5
    }
    ChoiceButton {
        objectName: "priority"
        text: root.chosen ? qsTr("Priority: %1").arg(root.controller.priorityName)
                          : root.brief ? qsTr("Priority persons")
                                      : qsTr("Elderly, disabled, pregnant, people of merit")
        name: root.chosen ? text : qsTr("Elderly, disabled, pregnant, people of merit")
        picture: root.chosen ? "kiosk/done" : "kiosk/priority"
        visible: root.withPriority
        border.color: Theme.edge
        onTouched: root.controller.openPriorities()
        Layout.fillWidth: true
        Layout.fillHeight: root.brief
        Layout.preferredWidth: root.wide ? 4 : 5
    }
    ChoiceButton {
        objectName: "makeAppointment"
        text: qsTr("Make an appointment")
        picture: "kiosk/waiting"
        visible: root.withAppointments
        border.color: Theme.edge
        onTouched: root.controller.openAppointments()
        Layout.fillWidth: true
        Layout.fillHeight: root.brief
        Layout.columnSpan: root.wide ? 1 : root.columns
        Layout.preferredWidth: root.wide ? 4 : 5
    }
}
