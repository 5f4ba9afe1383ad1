pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Motcua.Board

/// The next number of every queue, so that nobody is taken by surprise, and the hotline.
Rectangle {
    id: root

    required property BoardController board
    required property BoardLook look
    readonly property real unit: look.unit
    readonly property var numbers: board.coming
    readonly property string title: numbers.length > 0 ? qsTr("Soon")
                                                            : qsTr("Nobody is waiting")

    objectName: "comingUp"
    implicitHeight: (root.look.tall ? 224 : 112) * root.unit
    radius: 16 * root.unit
    color: root.look.foot
    Accessible.role: Accessible.StaticText
    Accessible.name: numbers.length > 0 ? qsTr("Soon: %1").arg(numbers.join(", ")) : title

    component Words: Text {
        color: root.look.text
        font.family: root.look.family
        Accessible.ignored: true
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: 32 * root.unit
        anchors.rightMargin: 32 * root.unit
        columns: root.look.tall ? 2 : 3
        rowSpacing: 0
        columnSpacing: 44 * root.unit

        Words {
            objectName: "comingTitle"
            text: root.title
            color: root.look.quiet
            font.pixelSize: 60 * root.unit
            font.bold: true
        }
        Item {
            id: room
            objectName: "comingRoom"
            Layout.fillWidth: true
            Layout.preferredHeight: 96 * root.unit
            Layout.row: root.look.tall ? 1 : 0
            Layout.column: root.look.tall ? 0 : 1
            Layout.columnSpan: root.look.tall ? 2 : 1

            Row {
                objectName: "comingNumbers"
                anchors.verticalCenter: parent.verticalCenter
                spacing: 40 * root.unit

                Repeater {
                    model: root.numbers

                    delegate: Words {
                        id: next
                        required property string modelData

                        // Whole numbers only: one that does not fit comes when others have gone.
                        opacity: x + width <= room.width ? 1 : 0
                        text: next.modelData
                        font.pixelSize: 60 * root.unit
                        font.bold: true
                    }
                }
            }
        }
        Words {
            objectName: "boardHotline"
            Layout.row: 0
            Layout.column: root.look.tall ? 1 : 2
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            visible: root.board.hotline.length > 0
            horizontalAlignment: Text.AlignRight
            //: two lines
            text: qsTr("Hotline\n%1").arg(root.board.hotline)
            font.pixelSize: 36 * root.unit
            lineHeight: 0.95
        }
    }
}
