pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The ticket as it would lie in the hand: field, number, steps, people ahead.
Rectangle {
    id: root

    required property kioskTicket ticket
    required property bool wide

    // The number gives way when there is much to say beside it.
    readonly property int numberSize: Math.round(
        (wide ? 270 : Theme.largeText ? 290 : 330) * Theme.unit)

    color: Theme.card
    radius: Theme.radius
    border.width: Theme.edgeWidth
    border.color: Theme.edge
    implicitHeight: layout.implicitHeight + 2 * Theme.pad
    Accessible.role: Accessible.Grouping
    Accessible.name: ticket.number

    GridLayout {
        id: layout
        anchors {
            fill: parent
            margins: Theme.pad
        }
        columns: root.wide ? 2 : 1
        columnSpacing: 2 * Theme.pad
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: !root.wide ? 10 : root.ticket.steps.length > 1 ? 6 : Theme.largeText ? 7 : 10
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Badge {
                    objectName: "badge"
                    color: root.ticket.colour
                    picture: root.ticket.picture
                    side: Math.round(104 * Theme.unit)
                }
                PlainText {
                    objectName: "fieldName"
                    text: root.ticket.field
                    font.pixelSize: Theme.headingSize
                    font.bold: true
                    Layout.fillWidth: true
                }
            }
            PlainText {
                objectName: "number"
                text: root.ticket.number
                color: Theme.blue
                font.pixelSize: Math.max(Theme.displaySize,
                                         Math.min(root.numberSize, Math.floor(height / 1.4)))
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.displaySize
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.ceil(Theme.displaySize * 1.4)
                Layout.preferredHeight: Math.ceil(root.numberSize * 1.4)
                Layout.maximumHeight: Layout.preferredHeight
            }
        }
        ColumnLayout {
            spacing: Math.round(12 * Theme.unit)
            Layout.preferredWidth: 10
            Layout.fillWidth: true

            PlainText {
                objectName: "priority"
                text: root.ticket.priority
                visible: text.length > 0
                color: Theme.good
                font.bold: true
                Layout.fillWidth: true
            }
            Repeater {
                model: root.ticket.steps
                delegate: PlainText {
                    required property string modelData
                    required property int index

                    objectName: "step-" + index
                    text: modelData
                    font.pixelSize: Theme.titleSize
                    font.bold: true
                    Layout.fillWidth: true
                }
            }
            Rectangle {
                color: Theme.edge
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.edgeWidth
                Layout.topMargin: Math.round(10 * Theme.unit)
                Layout.bottomMargin: Math.round(10 * Theme.unit)
            }
            PlainText {
                objectName: "ahead"
                text: root.ticket.ahead
                font.pixelSize: Theme.titleSize
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "wait"
                text: root.ticket.wait
                font.pixelSize: Theme.titleSize
                Layout.fillWidth: true
            }
        }
    }
}
