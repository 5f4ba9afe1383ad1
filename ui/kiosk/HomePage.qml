import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// One dominant action, two ways for those who need another.
KioskPage {
    id: root
    objectName: "homePage"

    // Four ways on a low panel: what is not needed from here goes.
    readonly property bool brief: compact || wide && height < 28 * Theme.bodySize
    // Five ways do not fit: the papers lead to the camera and the scanner, too.
    readonly property bool withScan: (controller.camera.offered
                                      || controller.scanner !== KioskController.NoScanner)
                                     && !(compact && controller.appointments.offered)
    // Three ways beside each other are too narrow; holding up leads to typing, too.
    readonly property bool withReceipt: controller.followsReceipts
                                        && !(withScan && controller.appointments.offered)
    readonly property bool lastRow: controller.appointments.offered || withScan || withReceipt
    readonly property bool crowded: brief && lastRow
    readonly property real pictureSide: Math.round((Theme.largeText || brief ? 72 : 104)
                                                   * Theme.unit)

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * 0.7)
        }
        spacing: Theme.gap

        PlainText {
            objectName: "greeting"
            text: qsTr("Hello! How can we help you?")
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            BigTile {
                objectName: "takeNumber"
                title: qsTr("Take a number")
                note: root.controller.hall.waiting
                picture: "kiosk/ticket"
                onTouched: root.controller.openFields()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.rowSpan: root.wide ? (root.lastRow ? 4 : 3) : 1
                Layout.preferredWidth: root.brief ? 4 : 5
                Layout.preferredHeight: 10
            }
            BarTile {
                objectName: "findProcedure"
                title: qsTr("Find it by name")
                note: root.brief ? "" : qsTr("Birth, marriage, copies, land, ID card…")
                picture: "kiosk/find"
                pictureSide: root.pictureSide
                ground: Theme.findGround
                border.color: Theme.findEdge
                onTouched: root.controller.openProcedures()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                Layout.preferredHeight: 4
            }
            BarTile {
                objectName: "openPapers"
                title: qsTr("What papers do I need?")
                note: root.brief ? "" : qsTr("What to bring, how long, how much")
                picture: "kiosk/papers"
                pictureSide: root.pictureSide
                ground: Theme.findGround
                border.color: Theme.findEdge
                onTouched: root.controller.openPapers()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                Layout.preferredHeight: 4
            }
            BarTile {
                objectName: "guidance"
                title: root.crowded ? qsTr("Not sure? Ask for guidance")
                                    : qsTr("Not sure? Take a number for guidance")
                note: root.brief ? "" : root.controller.hall.guidance
                picture: "fields/guide"
                pictureSide: root.pictureSide
                ground: Theme.guideGround
                border.color: Theme.guideEdge
                visible: root.controller.hall.guidance.length > 0
                onTouched: root.controller.takeGuidance()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                Layout.preferredHeight: 4
            }
            RowLayout {
                visible: root.lastRow
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 4
                Layout.preferredHeight: 4

                BarTile {
                    objectName: "openScan"
                    title: qsTr("Hold up a code or card")
                    picture: root.brief && (root.withReceipt || root.controller.appointments.offered)
                             ? "" : "kiosk/scan"
                    visible: root.withScan
                    onTouched: root.controller.openScan()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 4
                }
                BarTile {
                    objectName: "openReceipt"
                    title: qsTr("Where is my dossier?")
                    picture: root.brief && (root.withScan || root.controller.appointments.offered)
                             ? "" : "fields/receipt"
                    visible: root.withReceipt
                    onTouched: root.controller.openReceipt()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 4
                }
                BarTile {
                    objectName: "haveAppointment"
                    title: qsTr("I have an appointment")
                    picture: root.brief && (root.withScan || root.withReceipt) ? "" : "kiosk/chosen"
                    visible: root.controller.appointments.offered
                    onTouched: root.controller.openCode()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 4
                }
            }
        }
        PlainText {
            // What an upright panel says in its head and beside its buttons.
            objectName: "foot"
            text: root.controller.hall.authority
                  + (root.controller.hall.hotline.length > 0
                     ? "  ·  " + qsTr("Telephone: %1").arg(root.controller.hall.hotline) : "")
                  + (root.controller.hall.pledge.length > 0
                     ? "  ·  " + root.controller.hall.pledge : "")
            visible: root.wide && !root.compact && text.length > 0
            color: Theme.quiet
            Layout.fillWidth: true
        }
    }
}
