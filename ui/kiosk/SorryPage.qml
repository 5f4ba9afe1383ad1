import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// There is no number: what happened, what is safe, what to do.
MessagePage {
    id: root
    objectName: "sorryPage"
    title: qsTr("Take a number")

    readonly property bool again: controller.trouble === KioskController.AnswerLost
                                  || controller.trouble === KioskController.NotWritten

    picture: "kiosk/sorry"
    sentence: {
        switch (controller.trouble) {
        case KioskController.AnswerLost:
            return qsTr("Sorry, the answer has not come yet.");
        case KioskController.NobodyDecides:
            return qsTr("Sorry, this kiosk cannot give numbers just now.");
        case KioskController.ChoiceGone:
            return qsTr("Sorry, this choice has just changed.");
        case KioskController.NobodyServes:
            return qsTr("Sorry, no counter does this work at present.");
        default:
            return qsTr("Sorry, the number could not be written down.");
        }
    }
    more: {
        switch (controller.trouble) {
        case KioskController.AnswerLost:
            return qsTr("Please try again. However often you try, you get one number only.");
        case KioskController.NobodyDecides:
            return qsTr("No number was taken. Please take a paper number at the guidance desk.");
        case KioskController.ChoiceGone:
            return qsTr("No number was taken. Please choose again.");
        case KioskController.NobodyServes:
            return qsTr("No number was taken. Please touch “Call for help”: somebody tells you where to go.");
        default:
            return qsTr("No number was taken. Please try again or call somebody to help.");
        }
    }

    ChoiceButton {
        objectName: "retry"
        text: root.again ? qsTr("Try again") : qsTr("Back to the first page")
        filled: true
        textSize: Theme.titleSize
        onTouched: root.again ? root.controller.retry() : root.controller.home()
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(Theme.target * 1.25)
    }
}
