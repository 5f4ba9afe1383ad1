pragma ComponentBehavior: Bound

import QtQuick
import Motcua.Board

/// The call: yellow while somebody is to come, calm afterwards. Before the first call and after
/// hours it greets.
Rectangle {
    id: root

    required property BoardController board
    required property BoardLook look
    readonly property bool calling: root.board.phase === BoardController.Calling
    readonly property bool hasCall: calling || root.board.phase === BoardController.LastCall

    objectName: "callPanel"
    radius: 28 * root.look.unit
    color: root.calling ? root.look.call : root.look.head
    Accessible.role: Accessible.Grouping
    Accessible.name: hasCall ? call.spoken : greeting.spoken

    Behavior on color {
        ColorAnimation { duration: 250 }
    }

    CallNumber {
        id: call
        objectName: "callNumber"
        anchors.fill: parent
        anchors.margins: 52 * root.look.unit
        visible: root.hasCall
        board: root.board
        look: root.look
        calling: root.calling
    }
    Greeting {
        id: greeting
        objectName: "greeting"
        anchors.fill: parent
        anchors.margins: 52 * root.look.unit
        visible: !root.hasCall
        board: root.board
        look: root.look
    }
}
