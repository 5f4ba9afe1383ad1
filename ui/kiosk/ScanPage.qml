import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// What the camera sees, as in a mirror, or how the scanner is held; and what the code that was held
// up says.
KioskPage {
    id: root
    objectName: "scanPage"
    title: wide ? heading : qsTr("Hold up a code")

    readonly property KioskCamera camera: controller.camera
    readonly property bool byScanner: !camera.offered
                                      && controller.scanner !== KioskController.NoScanner
    readonly property string heading:
        !byScanner ? qsTr("Please hold the code or the card to the camera")
        : controller.scanner === KioskController.ScannerReady
          ? qsTr("Please hold the code or the card to the scanner") : qsTr("Hold up a code")
    readonly property string scannerSentence:
        controller.scanner === KioskController.ScannerReady
        ? qsTr("Hold the scanner a hand's width before the code and press its key. It beeps when "
               + "it has read it.")
        : qsTr("Sorry, the scanner is not plugged in. Everything can be found by touching and "
               + "typing.")

    GridLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
        }
        columns: root.wide ? 2 : 1
        columnSpacing: 2 * Theme.pad
        rowSpacing: Theme.gap

        PlainText {
            objectName: "heading"
            text: root.heading
            visible: !root.wide
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        Rectangle {
            objectName: "mirror"
            color: Theme.deep
            border.width: Theme.edgeWidth
            border.color: Theme.edge
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10
            Layout.preferredHeight: 10

            FrameView {
                id: frames
                objectName: "frames"
                anchors {
                    fill: parent
                    margins: Theme.edgeWidth
                }
                videoSink: root.camera.sink
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")
            }
            PlainText {
                objectName: "cameraSentence"
                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.pad
                }
                text: root.byScanner ? root.scannerSentence : root.camera.sentence
                visible: text.length > 0 && !frames.showing
                color: Theme.textOnDeep
                font.pixelSize: Theme.titleSize
                horizontalAlignment: Text.AlignHCenter
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.preferredWidth: 8

            PlainText {
                objectName: "message"
                text: root.controller.scanMessage
                visible: text.length > 0
                font.pixelSize: Theme.titleSize
                font.bold: true
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "hint"
                text: qsTr("The code of a procedure, a receipt, a number, an appointment. Of a citizen card "
                           + "only the age is looked at; the card is forgotten at once.")
                visible: root.controller.scanMessage.length === 0
                Layout.fillWidth: true
            }
            Item {
                visible: root.wide
                Layout.fillHeight: true
            }
            ScanWays {
                controller: root.controller
                wide: root.wide
                Layout.fillWidth: true
            }
        }
    }
}
