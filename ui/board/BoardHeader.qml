pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Motcua.Board

/// Whose hall this is, what day and what time; how old the figures are when nothing new comes.
Rectangle {
    id: root

    required property BoardController board
    required property BoardLook look

    objectName: "boardHeader"
    implicitHeight: (root.look.tall ? 148 : 92) * root.look.unit
    color: root.look.head

    component Words: Text {
        color: root.look.text
        font.family: root.look.family
        font.pixelSize: 40 * root.look.unit
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 48 * root.look.unit
        anchors.rightMargin: 48 * root.look.unit
        anchors.bottomMargin: line.height
        columns: root.look.tall ? 2 : 3
        columnSpacing: 40 * root.look.unit
        rowSpacing: 0

        Words {
            objectName: "boardUnit"
            Layout.fillWidth: true
            Layout.columnSpan: root.look.tall ? 2 : 1
            text: "%1 · %2".arg(root.board.unit).arg(root.board.centre)
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 26 * root.look.unit
            elide: Text.ElideRight
        }
        Rectangle {
            objectName: "boardStale"
            visible: root.board.stale
            implicitWidth: stale.implicitWidth + 40 * root.look.unit
            implicitHeight: stale.implicitHeight
            radius: height / 2
            color: root.look.text

            Words {
                id: stale
                objectName: "boardStaleText"
                anchors.centerIn: parent
                text: qsTr("Figures of %1").arg(root.board.dataFrom)
                color: root.look.ground
                font.bold: true
                font.pixelSize: 36 * root.look.unit
            }
        }
        Words {
            objectName: "boardClock"
            Layout.columnSpan: root.look.tall && !root.board.stale ? 2 : 1
            Layout.alignment: Qt.AlignRight
            text: "%1 · %2".arg(root.board.day).arg(root.board.clock)
        }
    }
    Rectangle {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 6 * root.look.unit
        color: root.look.line
    }
}
