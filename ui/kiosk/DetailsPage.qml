pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// One procedure: what to bring, where, how long, how much; its code for the phone, the list on
// paper, a number for it.
KioskPage {
    id: root
    objectName: "detailsPage"
    title: wide ? details.name : qsTr("What papers?")

    readonly property kioskProcedure details: controller.details

    GridLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
            bottomMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
        }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.pad
        rowSpacing: Math.round(Theme.gap * 0.8)

        ColumnLayout {
            spacing: Math.round(Theme.gap * 0.6)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10

            RowLayout {
                visible: !root.compact
                spacing: Theme.gap
                Badge {
                    objectName: "badge"
                    color: root.details.colour
                    picture: root.details.picture
                    visible: !root.wide
                }
                ColumnLayout {
                    spacing: 0
                    PlainText {
                        objectName: "name"
                        text: root.details.name
                        visible: !root.wide
                        font.pixelSize: Theme.headingSize
                        font.bold: true
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }
                    PlainText {
                        objectName: "official"
                        text: root.details.official
                        visible: text.length > 0
                        color: Theme.quiet
                        Layout.fillWidth: true
                    }
                }
            }
            DetailLines {
                lines: root.details.lines
                wide: root.wide
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        GridLayout {
            columns: root.wide ? 1 : 2
            columnSpacing: Theme.pad
            rowSpacing: Math.round(Theme.gap * 0.8)
            Layout.fillWidth: !root.wide
            Layout.fillHeight: root.wide
            Layout.preferredWidth: root.wide ? Math.round(root.width * 0.36) : -1

            CodePicture {
                objectName: "code"
                text: root.details.address
                Layout.preferredWidth: Math.round(Math.max(Theme.target * 2, Math.min(
                    46 * Theme.pixelsPerMm, root.height * (root.wide ? 0.36 : 0.2))))
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignHCenter
                Layout.rowSpan: root.wide ? 1 : 4
                Accessible.role: Accessible.Graphic
                Accessible.name: scan.text
            }
            PlainText {
                id: scan
                objectName: "scan"
                text: qsTr("Hold your phone over the code to take this page with you")
                visible: !root.compact
                horizontalAlignment: root.wide ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "checklistMessage"
                text: root.controller.checklistMessage
                visible: text.length > 0
                font.bold: true
                Layout.fillWidth: true
            }
            ChoiceButton {
                objectName: "printChecklist"
                text: qsTr("Print the list")
                picture: "kiosk/print"
                visible: root.controller.checklistMessage.length === 0
                onTouched: root.controller.printChecklist()
                Layout.fillWidth: true
            }
            ChoiceButton {
                objectName: "takeForDetails"
                text: qsTr("Take a number for it")
                picture: "kiosk/ticket"
                filled: true
                onTouched: root.controller.takeForDetails()
                Layout.fillWidth: true
            }
            Item {
                visible: root.wide
                Layout.fillHeight: true
            }
        }
    }
}
