pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Motcua.Board

/// What the hall reads when there is no call to show: good morning, or when the doors open again.
ColumnLayout {
    id: root

    required property BoardController board
    required property BoardLook look
    readonly property bool closed: root.board.phase === BoardController.Closed
    readonly property string spoken: title.text + ". " + advice.text

    spacing: 36 * root.look.unit

    component Words: Text {
        Layout.fillWidth: true
        color: root.look.text
        font.family: root.look.family
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }

    Item { Layout.fillHeight: true }
    Words {
        id: title
        objectName: "greetingTitle"
        text: root.closed ? qsTr("The centre is closed") : qsTr("Welcome")
        font.pixelSize: 112 * root.look.unit
        font.bold: true
        lineHeight: 0.95
    }
    Words {
        id: advice
        objectName: "greetingAdvice"
        text: {
            if (!root.closed)
                return qsTr("Please take a number, then take a seat. Your number will appear here when it is your turn.");
            if (root.board.opening.length === 0)
                return qsTr("Thank you, and see you again.");
            return qsTr("We open again at %1. Thank you, and see you again.").arg(root.board.opening);
        }
        font.pixelSize: 60 * root.look.unit
        color: root.look.headInk
    }
    Item { Layout.fillHeight: true }
}
