pragma ComponentBehavior: Bound

import QtQuick
import Motcua.Board

/// "Xin mời số A025 đến quầy 3": number and counter are read from the last chair, the rest is for
/// those who sit near. Lines hang on their baselines; between them lie marks of Vietnamese letters.
Item {
    id: root

    required property BoardController board
    required property BoardLook look
    required property bool calling
    readonly property color ink: root.calling ? root.look.callInk : root.look.text
    readonly property string spoken: qsTr("Please come, number %1, to counter %2")
                                     .arg(root.board.number).arg(root.board.counter)
    /// Drawn 700 high; shrinks with the panel.
    readonly property real scaled: Math.min(root.look.unit, root.height / 700)

    component Words: Text {
        color: root.ink
        font.family: root.look.family
        font.bold: true
        anchors.baseline: root.top
        Accessible.ignored: true
    }

    Words {
        objectName: "callInvitation"
        anchors.baselineOffset: 76 * root.scaled
        text: root.calling ? qsTr("Please come, number") : qsTr("Last number called")
        font.pixelSize: 84 * root.scaled
    }
    Words {
        id: number
        objectName: "callNumberText"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.baselineOffset: 378 * root.scaled
        text: root.board.number
        font.pixelSize: 350 * root.scaled
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.look.farSize
    }
    Words {
        id: toCounter
        objectName: "callToCounter"
        anchors.baselineOffset: 576 * root.scaled
        text: qsTr("to counter")
        font.pixelSize: 112 * root.scaled
    }
    Words {
        objectName: "callCounter"
        anchors.left: toCounter.right
        anchors.leftMargin: 48 * root.scaled
        anchors.right: parent.right
        anchors.baselineOffset: 576 * root.scaled
        text: root.board.counter
        font.pixelSize: 210 * root.scaled
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: root.look.farSize
    }
    FieldSign {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        board: root.board
        scaled: root.scaled
        ink: root.ink
        family: root.look.family
    }
    CallPulse {
        objectName: "callPulse"
        anchors.fill: parent
        target: number
        shown: root.board.shown
    }
}
