pragma ComponentBehavior: Bound

import QtQuick

/// Lets the number breathe three times whenever a call or a recall is shown. Slow and never fully
/// dark: flashes faster than three a second can harm (WCAG 2.3.1).
Item {
    id: root

    required property Item target
    required property int shown

    // A board just switched on is calm: what it shows was called before.
    property bool ready: false

    Accessible.ignored: true
    onShownChanged: {
        if (ready)
            breathe.restart();
    }
    Component.onCompleted: ready = true

    SequentialAnimation {
        id: breathe
        loops: 3
        NumberAnimation {
            target: root.target
            property: "opacity"
            to: 0.5
            duration: 450
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: root.target
            property: "opacity"
            to: 1
            duration: 450
            easing.type: Easing.InOutSine
        }
    }
}
