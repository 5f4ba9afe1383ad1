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

    RowLayout {
        id: layout
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -line.height / 2
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            PlainText {
                objectName: "headerAbove"
                text: root.above
                visible: text.length > 0
                color: Theme.onBlue
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "headerTitle"
                text: root.title
                color: Theme.onColour
                font.pixelSize: root.low ? Theme.headingSize : Math.ceil(Theme.titleSize * 1.1)
                font.bold: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            Layout.topMargin: root.above.length > 0 ? -Math.round(10 * Theme.unit) : 0
            PlainText {
                objectName: "headerClock"
                text: root.clock
                color: Theme.onColour
                font.pixelSize: Theme.headingSize
                font.bold: true
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
            }
            PlainText {
                objectName: "headerDate"
                text: root.date
                visible: text.length > 0
                color: Theme.onBlue
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignRight
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
