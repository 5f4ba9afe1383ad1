pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Motcua.Board
import Motcua.Controls

/// Header, call, lines and who comes next; beside each other on a wide screen, below each other on
/// a tall one.
Rectangle {
    id: root

    required property BoardController board
    readonly property BoardLook look: BoardLook {
        area: Qt.size(root.width, root.height)
    }

    objectName: "boardPage"
    color: root.look.ground

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: root.look.margin
        spacing: root.look.margin

        PracticeBand {
            objectName: "practiceBand"
            Layout.fillWidth: true
            Layout.bottomMargin: -root.look.margin
            visible: root.board.practice
            color: root.look.text
            ink: root.look.ground
            capitals: 40 * root.look.unit
            family: root.look.family
        }
        BoardHeader {
            Layout.fillWidth: true
            board: root.board
            look: root.look
        }
        GridLayout {
            Layout.leftMargin: root.look.margin
            Layout.rightMargin: root.look.margin
            columns: root.look.tall ? 1 : 2
            columnSpacing: root.look.margin
            rowSpacing: root.look.margin

            CallPanel {
                Layout.fillWidth: root.look.tall
                Layout.fillHeight: !root.look.tall
                Layout.preferredWidth: (root.board.columns === 2 ? 900 : 980) * root.look.unit
                // On a tall screen many lines take some of its height: their figures need it.
                // So does the band of a centre for practice.
                Layout.preferredHeight: (counters.rows > 6 || root.board.practice ? 620 : 740)
                                        * root.look.unit
                board: root.board
                look: root.look
            }
            CounterLines {
                id: counters
                Layout.fillWidth: true
                Layout.fillHeight: true
                board: root.board
                look: root.look
            }
        }
        ComingUp {
            Layout.fillWidth: true
            Layout.leftMargin: root.look.margin
            Layout.rightMargin: root.look.margin
            board: root.board
            look: root.look
        }
    }
}
