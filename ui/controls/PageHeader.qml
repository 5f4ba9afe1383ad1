import QtQuick

// Who we are, or where one is, and the time; the red line under it.
Rectangle {
    id: root

    required property string title
    property string above
    property string clock
    property string date
    property bool low: false
    readonly property real clockWidth: clock.width + Theme.margin // with the edge beside it

    color: Theme.blue
    implicitHeight: Math.max(Math.round((low ? 92 : 132) * Theme.unit),
                             layout.implicitHeight + Math.round((low ? 20 : 44) * Theme.unit))
                    + line.height

    // Positioners, not layouts: these follow a change of the letters in every case.
    Column {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -line.height / 2
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }

        Item {
            width: parent.width
            height: Math.max(above.height, date.height)
            visible: !root.low && root.above.length > 0
            PlainText {
                id: above
                objectName: "headerAbove"
                anchors {
                    left: parent.left
                    right: date.left
                    rightMargin: Theme.gap
                }
                text: root.above
                color: Theme.textOnBlue
            }
            PlainText {
                id: date
                objectName: "headerDate"
                anchors.right: parent.right
                text: root.date
                color: Theme.textOnBlue
                wrapMode: Text.NoWrap
            }
        }
        Item {
            width: parent.width
            height: Math.max(title.height, clock.height)
            PlainText {
                id: title
                objectName: "headerTitle"
                anchors {
                    left: parent.left
                    right: lowDate.visible ? lowDate.left : clock.left
                    rightMargin: Theme.gap
                    verticalCenter: parent.verticalCenter
                }
                text: root.title
                color: Theme.textOnColour
                font.pixelSize: root.low ? Theme.headingSize : Theme.titleSize
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            PlainText {
                id: lowDate
                objectName: "headerLowDate"
                anchors {
                    right: clock.left
                    rightMargin: Theme.margin
                    verticalCenter: parent.verticalCenter
                }
                text: root.date
                // Beside the title only where that stays on one line.
                visible: root.low && text.length > 0
                         && title.implicitWidth + implicitWidth + clock.implicitWidth
                            + Theme.gap + Theme.margin <= parent.width
                color: Theme.textOnBlue
                wrapMode: Text.NoWrap
            }
            PlainText {
                id: clock
                objectName: "headerClock"
                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                text: root.clock
                color: Theme.textOnColour
                font.pixelSize: Theme.headingSize
                font.bold: true
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        id: line
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: Math.round(8 * Theme.unit)
        color: Theme.lineRed
    }
}
