pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Motcua.Board
import Motcua.Controls

/// Name and picture of the field, the same as on the tile and on the slip.
RowLayout {
    id: root

    required property BoardController board
    required property real scaled
    required property color ink
    required property string family

    objectName: "fieldSign"
    spacing: 24 * root.scaled
    visible: root.board.field.length > 0

    Rectangle {
        objectName: "fieldPicture"
        implicitWidth: 84 * root.scaled
        implicitHeight: 84 * root.scaled
        radius: 18 * root.scaled
        color: root.board.fieldColour
        border.color: root.ink
        border.width: 3 * root.scaled
        Accessible.ignored: true

        Pictogram {
            anchors.fill: parent
            anchors.margins: 10 * root.scaled
            name: root.board.fieldShape.length > 0 ? "fields/" + root.board.fieldShape : ""
            colour: "#FFFFFF"
        }
    }
    Text {
        objectName: "fieldName"
        Layout.fillWidth: true
        text: root.board.field
        color: root.ink
        font.family: root.family
        font.pixelSize: 56 * root.scaled
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 34 * root.scaled
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
