pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The number, large enough to be photographed, and what comes next.
KioskPage {
    id: root
    objectName: "numberPage"
    title: ticket.title

    readonly property kioskTicket ticket: controller.ticket
    readonly property bool tight: Theme.largeText || height < 28 * Theme.bodySize
    readonly property real finishHeight: Math.round(Theme.target * 1.15)
    // "First page" beside it does the same where large letters leave no room for it.
    readonly property bool finishFits: !compact
        || card.implicitHeight + keep.implicitHeight + finishHeight + 2 * layout.spacing + 2 * margin
           <= height

    ColumnLayout {
        id: layout
        anchors {
            fill: parent
            margins: root.margin
        }
        spacing: Theme.gap

        PlainText {
            objectName: "notice"
            text: root.ticket.notice
            // Where room is dear the steps say it in fewer words.
            visible: text.length > 0 && !(root.tight && root.ticket.steps.length > 1)
            font.pixelSize: Theme.titleSize
            font.bold: true
            Layout.fillWidth: true
        }
        NumberCard {
            id: card
            objectName: "numberCard"
            ticket: root.ticket
            wide: root.wide
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            id: keep
            spacing: Theme.pad
            Pictogram {
                objectName: "picture"
                name: "kiosk/photo"
                colour: Theme.blue
                Layout.preferredWidth: Math.round(88 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                Accessible.ignored: true
            }
            PlainText {
                objectName: "keep"
                readonly property bool troubled: root.ticket.paper.length > 0
                color: Theme.ink
                font.bold: troubled
                text: troubled ? root.ticket.paper : root.ticket.keep
                Layout.fillWidth: true
            }
        }
        ChoiceButton {
            objectName: "finish"
            text: qsTr("Done, thank you")
            filled: true
            textSize: Theme.titleSize
            visible: root.finishFits
            onTouched: root.controller.home()
            Layout.fillWidth: true
            Layout.preferredHeight: root.finishHeight
        }
    }
}
