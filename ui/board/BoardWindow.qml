pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Motcua.Board

/// The television of the waiting hall. Nothing here is touched and nothing takes the keyboard:
/// the desk may run in the same process.
Window {
    id: root

    required property BoardController board

    objectName: "boardWindow"
    title: root.board.practice ? qsTr("PRACTICE · %1").arg(qsTr("Board")) : qsTr("Board")
    flags: Qt.Window | Qt.WindowDoesNotAcceptFocus
    color: "#0A2440"
    width: 1280
    height: 720
    minimumWidth: 640
    minimumHeight: 360

    BoardPage {
        anchors.fill: parent
        board: root.board
    }
}
