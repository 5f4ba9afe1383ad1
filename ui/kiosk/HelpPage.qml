import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// Somebody was called. "Coming" is said only after a person promised to come.
MessagePage {
    id: root
    objectName: "helpPage"
    title: qsTr("Help")

    readonly property bool coming: controller.help === KioskController.HelpComing
    readonly property bool failed: controller.help === KioskController.HelpFailed

    picture: failed ? "kiosk/sorry" : coming ? "kiosk/coming" : "kiosk/help"
    pictureColour: coming ? Theme.good : Theme.buttonRed
    sentence: failed ? qsTr("Sorry, the kiosk could not call anybody.")
                     : coming ? qsTr("Somebody is on the way to you.")
                              : qsTr("Calling somebody to help, please stay here a moment.")
    more: failed ? qsTr("Nothing is lost. Please speak to the nearest counter, you need no number.") : ""

    ChoiceButton {
        objectName: "helpDone"
        text: root.coming ? qsTr("Thank you, they are here") : qsTr("I can manage now, thank you")
        textSize: Theme.titleSize
        onTouched: root.controller.back()
        Layout.fillWidth: true
    }
}
