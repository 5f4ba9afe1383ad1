import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// Up and down through a list of pages: side by side below it, or one over the other beside it.
GridLayout {
    id: root

    required property bool wide
    required property bool hasBefore
    required property bool hasNext
    signal turned(pages: int)

    columns: wide ? 1 : 2
    columnSpacing: Math.round(Theme.gap * 0.8)
    rowSpacing: Math.round(14 * Theme.unit)

    component Turn: ChoiceButton {
        required property bool wide

        // It keeps its place when there is nothing to turn to: the other one never moves.
        opacity: enabled ? 1 : 0
        Layout.fillWidth: true
        Layout.fillHeight: wide
        Layout.preferredWidth: wide ? -1 : 1
    }

    Turn {
        objectName: "pageUp"
        text: qsTr("Up")
        picture: "kiosk/up"
        wide: root.wide
        enabled: root.hasBefore
        onTouched: root.turned(-1)
    }
    Turn {
        objectName: "pageDown"
        text: qsTr("Down")
        picture: "kiosk/down"
        wide: root.wide
        enabled: root.hasNext
        onTouched: root.turned(1)
    }
}
