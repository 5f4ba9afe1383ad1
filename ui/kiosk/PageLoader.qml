pragma ComponentBehavior: Bound
import QtQuick
import Motcua.Controls

// Shows the page the controller is on; a page belongs to one visit and is made anew for the next.
Loader {
    id: root

    required property KioskController controller
    required property bool wide

    sourceComponent: {
        switch (root.controller.page) {
        case KioskController.FieldsPage:
            return fields;
        case KioskController.ProceduresPage:
            return procedures;
        case KioskController.QuestionPage:
            return question;
        case KioskController.PriorityPage:
            return priority;
        case KioskController.NumberPage:
            return number;
        case KioskController.HelpPage:
            return help;
        case KioskController.SorryPage:
            return sorry;
        case KioskController.ClosedPage:
            return closed;
        default:
            return home;
        }
    }

    Component {
        id: home
        HomePage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: fields
        FieldsPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: procedures
        ProceduresPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: question
        QuestionPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: priority
        PriorityPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: number
        NumberPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: help
        HelpPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: sorry
        SorryPage {
            controller: root.controller
            wide: root.wide
        }
    }
    Component {
        id: closed
        ClosedPage {
            controller: root.controller
            wide: root.wide
        }
    }
}
