import QtQuick
import QtQuick.Layouts

// Who we are, or where one is, and the time; the red line under it.
Rectangle {
    id: root

    required property string title
    property string above
    property string clock
    property string date
    property bool low: false

    color: Theme.blue
    implicitHeight: Math.max(Math.round((low ? 92 : 132) * Theme.unit),
                             layout.implicitHeight + Math.round((low ? 20 : 44) * Theme.unit))
                    + line.height

    ColumnLayout {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -line.height / 2
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            visible: !root.low && root.above.length > 0
            PlainText {
                objectName: "headerAbove"
                text: root.above
                color: Theme.textOnBlue
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "headerDate"
                text: root.date
                color: Theme.textOnBlue
                wrapMode: Text.NoWrap
            }
        }
        RowLayout {
            spacing: Theme.gap
            PlainText {
                objectName: "headerTitle"
                text: root.title
                color: Theme.textOnColour
                font.pixelSize: root.low ? Theme.headingSize : Theme.titleSize
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "headerClock"
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
