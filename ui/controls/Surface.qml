import QtQuick
import Motcua.Controls

// Ground and edge of everything that can be touched: the edge stands out 3 : 1 or more.
Rectangle {
    id: root

    property alias area: touchArea
    property color ground: Theme.card
    property color pressedGround: Theme.pressed
    property string name
    signal touched

    color: touchArea.pressed ? pressedGround : ground
    radius: Theme.radius
    border.width: Theme.edgeWidth
    border.color: Theme.edge
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: touchArea.touch()

    TouchArea {
        id: touchArea
        objectName: "touch"
        anchors.fill: parent
        z: 1
        onTouched: root.touched()
    }
}
