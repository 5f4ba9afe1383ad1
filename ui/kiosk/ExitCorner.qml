import QtQuick

// The hidden way to the PIN: a finger held for three seconds, or five touches in three seconds.
Item {
    id: root

    signal asked

    property int touches: 0

    Timer {
        id: hold
        interval: 3000
        onTriggered: root.asked()
    }
    Timer {
        id: forget
        interval: 3000
        onTriggered: root.touches = 0
    }
    MouseArea {
        objectName: "exitTouch"
        anchors.fill: parent
        onPressed: {
            hold.restart();
            if (root.touches === 0)
                forget.restart();
            root.touches += 1;
            if (root.touches >= 5) {
                root.touches = 0;
                root.asked();
            }
        }
        onReleased: hold.stop()
        onCanceled: hold.stop()
    }
}
