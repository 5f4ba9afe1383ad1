import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// Shows the page the controller is on; a page belongs to one visit and is made anew for the next.
Item {
    id: root

    required property KioskController controller
    required property bool wide
    readonly property string title: (loader.item as KioskPage)?.title ?? ""
    readonly property string file: {
        switch (controller.page) {
        case KioskController.FieldsPage:
            return "FieldsPage.qml";
        case KioskController.ProceduresPage:
            return "ProceduresPage.qml";
        case KioskController.QuestionPage:
            return "QuestionPage.qml";
        case KioskController.PriorityPage:
            return "PriorityPage.qml";
        case KioskController.AppointmentPage:
            return "AppointmentPage.qml";
        case KioskController.CodePage:
            return "CodePage.qml";
        case KioskController.PapersPage:
            return "PapersPage.qml";
        case KioskController.FoundPage:
            return "FoundPage.qml";
        case KioskController.SearchPage:
            return "SearchPage.qml";
        case KioskController.DetailsPage:
            return "DetailsPage.qml";
        case KioskController.ScanPage:
            return "ScanPage.qml";
        case KioskController.ReceiptPage:
            return "ReceiptPage.qml";
        case KioskController.NumberPage:
            return "NumberPage.qml";
        case KioskController.HelpPage:
            return "HelpPage.qml";
        case KioskController.SorryPage:
            return "SorryPage.qml";
        case KioskController.ClosedPage:
            return "ClosedPage.qml";
        default:
            return "HomePage.qml";
        }
    }

    function open() {
        loader.setSource(file, { "controller": controller, "wide": wide });
    }

    onFileChanged: open()
    Component.onCompleted: open()

    Loader {
        id: loader
        objectName: "page"
        anchors.fill: parent
    }
    Binding {
        target: loader.item
        property: "wide"
        value: root.wide
        when: loader.item !== null
    }
}
