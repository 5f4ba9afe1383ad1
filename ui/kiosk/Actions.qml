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

    readonly property real barHeight: Math.max(guidance.implicitHeight, find.implicitHeight)

    columns: wide ? 2 : 1
    columnSpacing: Math.round(Theme.gap * 0.8)
    rowSpacing: Math.round(Theme.gap * 0.8)

    BarTile {
        id: guidance
        objectName: "guidance"
        title: qsTr("Not sure? Take a number, somebody will guide you")
        picture: "fields/guide"
        ground: Theme.guideGround
        border.color: Theme.guideEdge
        visible: root.controller.hall.guidance.length > 0
        onTouched: root.controller.takeGuidance()
        Layout.fillWidth: true
        Layout.preferredWidth: 6
        Layout.preferredHeight: root.barHeight
    }
    BarTile {
        id: find
        objectName: "findProcedure"
        title: qsTr("Find it by name")
        picture: "kiosk/find"
        ground: Theme.findGround
        border.color: Theme.findEdge
        visible: root.withProcedures
        onTouched: root.controller.openProcedures()
        Layout.fillWidth: true
        Layout.preferredWidth: 5
        Layout.preferredHeight: root.barHeight
    }
    ChoiceButton {
        objectName: "priority"
        text: root.controller.priority.length > 0
              ? qsTr("Priority: %1").arg(root.controller.priorityName)
              : qsTr("Elderly, disabled, pregnant, people of merit")
        picture: root.controller.priority.length > 0 ? "kiosk/done" : "kiosk/priority"
        visible: root.withPriority
        border.color: Theme.edge
        onTouched: root.controller.openPriorities()
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
    }
}
