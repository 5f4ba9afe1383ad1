import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// The kiosk's only window: head, the page that is open, the row of help, and what lies over them.
Item {
    id: root
    objectName: "kiosk"

    required property KioskController controller
    readonly property bool wide: width > height
    readonly property bool atHome: controller.page === KioskController.HomePage
                                   || controller.page === KioskController.ClosedPage
    readonly property bool covered: controller.asking || controller.exitOpen
                                    || controller.idleQuestion

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: Math.hypot(root.width, root.height) / (25.4 * root.controller.diagonalInches)
    }
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "largeText"
        value: root.controller.largeText
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.controller.highContrast
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        // What lies over the pages covers them wholly: nothing to read twice, nothing left to see.
        anchors.fill: parent
        visible: !root.covered

        PageHeader {
            id: header
            objectName: "header"
            y: practice.height
            width: parent.width
            low: root.wide
            above: root.atHome ? root.controller.hall.authority : ""
            title: root.atHome ? root.controller.hall.centre : pages.title
            clock: root.controller.hall.clock
            date: root.atHome ? root.controller.hall.date : ""
        }
        HelpRow {
            id: helpRow
            objectName: "helpRow"
            x: root.wide ? root.width - width : 0
            readonly property real below: header.y + header.height
            y: root.wide ? below : root.height - implicitHeight
            width: root.wide ? implicitWidth : root.width
            height: root.wide ? root.height - below : implicitHeight
            wide: root.wide
            canGoBack: !root.atHome && root.controller.page !== KioskController.NumberPage
            canGoHome: !root.atHome
            // Behind closed doors nobody would come; the page tells the telephone.
            canAskHelp: root.controller.page !== KioskController.HelpPage
                && root.controller.page !== KioskController.ClosedPage
            foot: root.controller.hall.pledge
            aside: root.controller.page === KioskController.HomePage
                   && root.controller.hall.hotline.length > 0
                   ? qsTr("Telephone: %1").arg(root.controller.hall.hotline) : ""
            otherLanguage: root.controller.english ? "Tiếng Việt" : "English"
            onBackTouched: root.controller.back()
            onHomeTouched: root.controller.home()
            onLanguageTouched: root.controller.switchLanguage()
            onLargeTextTouched: root.controller.toggleLargeText()
            onHighContrastTouched: root.controller.toggleHighContrast()
            onHelpTouched: root.controller.askHelp()
        }
        PageLoader {
            id: pages
            objectName: "pages"
            controller: root.controller
            wide: root.wide
            anchors {
                left: parent.left
                right: root.wide ? helpRow.left : parent.right
                top: header.bottom
                bottom: root.wide ? parent.bottom : helpRow.top
            }
        }
        ExitCorner {
            objectName: "exitCorner"
            anchors {
                right: parent.right
                top: header.top
            }
            width: Math.max(Theme.target, header.clockWidth)
            height: Math.max(Theme.target, header.height)
            onAsked: root.controller.openExit()
        }
    }
    AskingVeil {
        objectName: "askingVeil"
        anchors {
            fill: parent
            topMargin: practice.height
        }
        visible: root.controller.asking
    }
    PinPad {
        objectName: "pinPad"
        anchors {
            fill: parent
            topMargin: practice.height
        }
        visible: root.controller.exitOpen
        message: root.controller.exitMessage
        locked: root.controller.exitLocked
        onVisibleChanged: digits = ""
        onAccepted: pin => {
            digits = "";
            root.controller.tryPin(pin);
        }
        onRejected: root.controller.closeExit()
    }
    IdleDialog {
        objectName: "idleDialog"
        anchors {
            fill: parent
            topMargin: practice.height
        }
        visible: root.controller.idleQuestion
        onStayTouched: root.controller.touched()
    }
    PracticeBand {
        id: practice
        objectName: "practiceBand"
        width: parent.width
        visible: root.controller.hall.practice
        color: Theme.ink
        ink: Theme.paper
        capitals: Theme.capital
        family: Theme.fontFamily
    }
}
