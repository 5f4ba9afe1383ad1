pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// Who is called as if they had come earlier; nobody is asked to prove it here.
KioskPage {
    id: root
    objectName: "priorityPage"
    title: wide ? heading : qsTr("Take a number")

    readonly property string heading: qsTr("Who is to be called earlier?")

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
        }
        spacing: Math.round(Theme.gap * 0.8)

        PlainText {
            objectName: "heading"
            text: root.heading
            visible: !root.wide
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        PlainText {
            objectName: "hint"
            text: qsTr("The officer will kindly look at your papers when you are called.")
            color: Theme.quiet
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Math.round(Theme.gap * 0.8)
            rowSpacing: Math.round(Theme.gap * 0.8)

            Repeater {
                model: root.controller.priorities
                delegate: BarTile {
                    required property string code
                    required title
                    readonly property bool chosen: code === root.controller.priority

                    objectName: "priority-" + code
                    picture: chosen ? "kiosk/chosen" : "kiosk/choice"
                    ground: chosen ? Theme.findGround : Theme.card
                    onTouched: root.controller.choosePriority(code)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 10
                    Layout.maximumHeight: Math.round(Theme.target * 2.2)
                }
            }
            BarTile {
                objectName: "priority-none"
                title: qsTr("None of these")
                picture: root.controller.priority.length === 0 ? "kiosk/chosen" : "kiosk/choice"
                onTouched: root.controller.choosePriority("")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                Layout.maximumHeight: Math.round(Theme.target * 2.2)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
