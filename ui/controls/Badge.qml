import QtQuick
import Motcua.Controls

// The picture of a field in white on the field's colour: the same square on tile, slip and board.
Rectangle {
    id: root

    property alias picture: pictogram.name
    property real side: Math.round(88 * Theme.unit)

    implicitWidth: side
    implicitHeight: side
    radius: side * 0.24

    Pictogram {
        id: pictogram
        objectName: "badgePicture"
        anchors.centerIn: parent
        width: root.side * 0.7
        height: width
        colour: Theme.textOnColour
        Accessible.ignored: true
    }
}
