import QtQuick
import QtQuick.Layouts

// The same words at the same place on every page: a foot under upright panels, a rail at the right
// of wide ones. The red button is always the last, at the bottom right.
Rectangle {
    id: root

    required property bool wide
    property bool canGoBack: false
    property bool canGoHome: false
    property bool canAskHelp: true
    property string foot // under the buttons of an upright panel
    property string aside // where the first page has no way back
    property string otherLanguage

    signal backTouched
    signal homeTouched
    signal languageTouched
    signal largeTextTouched
    signal highContrastTouched
    signal helpTouched

    color: Theme.card
    implicitHeight: wide ? 0 : column.implicitHeight + Math.round(42 * Theme.unit)
    implicitWidth: wide ? Math.round(Theme.largeText ? Theme.bodySize * 6.9 + Theme.gap * 4.2
                                                     : Theme.bodySize * 9.8) : 0

    Rectangle {
        objectName: "edge"
        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.wide ? Theme.edgeWidth : root.width
        height: root.wide ? root.height : Theme.edgeWidth
        color: Theme.edge
    }
    ColumnLayout {
        id: column
        anchors {
            fill: parent
            leftMargin: root.wide ? Theme.gap : Theme.margin
            rightMargin: root.wide ? Theme.gap : Theme.margin
            topMargin: Theme.gap
            bottomMargin: root.wide ? Theme.gap : Math.round(18 * Theme.unit)
        }
        spacing: Math.round(16 * Theme.unit)

        GridLayout {
            columns: root.wide ? 1 : 3
            columnSpacing: column.spacing
            rowSpacing: column.spacing
            Layout.fillWidth: true

            ChoiceButton {
                objectName: "backButton"
                text: qsTr("Back")
                picture: "kiosk/back"
                visible: root.canGoBack
                onTouched: root.backTouched()
                Layout.fillWidth: true
                Layout.preferredWidth: 8
            }
            ChoiceButton {
                objectName: "homeButton"
                text: qsTr("First page")
                picture: "kiosk/home"
                visible: root.canGoHome
                onTouched: root.homeTouched()
                Layout.fillWidth: true
                Layout.preferredWidth: 8
            }
            PlainText {
                objectName: "aside"
                text: root.canGoHome ? "" : root.aside
                visible: !root.wide && !(root.canGoBack && root.canGoHome)
                color: Theme.quiet
                Layout.fillWidth: true
                Layout.preferredWidth: root.canGoHome ? 8 : 16
            }
            ChoiceButton {
                objectName: "languageButton"
                text: root.otherLanguage
                picture: "kiosk/language"
                onTouched: root.languageTouched()
                Layout.fillWidth: true
                Layout.preferredWidth: 7
            }
        }
        Item {
            visible: root.wide
            Layout.fillHeight: true
        }
        GridLayout {
            columns: root.wide ? 1 : 3
            columnSpacing: column.spacing
            rowSpacing: column.spacing
            Layout.fillWidth: true

            ChoiceButton {
                objectName: "largeTextButton"
                text: qsTr("Large text")
                picture: Theme.largeText ? "kiosk/done" : "kiosk/larger"
                chosen: Theme.largeText
                onTouched: root.largeTextTouched()
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 6
            }
            ChoiceButton {
                objectName: "highContrastButton"
                text: qsTr("Clearer")
                picture: Theme.highContrast ? "kiosk/done" : "kiosk/contrast"
                chosen: Theme.highContrast
                onTouched: root.highContrastTouched()
                Accessible.checkable: true
                Accessible.checked: chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 6
            }
            ChoiceButton {
                objectName: "helpButton"
                text: qsTr("Call for help")
                filled: true
                fill: Theme.buttonRed
                // Its place stays: nothing else comes under the finger.
                enabled: root.canAskHelp
                opacity: enabled ? 1 : 0
                Accessible.ignored: !enabled
                onTouched: root.helpTouched()
                Layout.fillWidth: true
                Layout.preferredWidth: 8
            }
        }
        PlainText {
            objectName: "foot"
            text: root.foot
            visible: !root.wide && text.length > 0
            color: Theme.quiet
            Layout.fillWidth: true
        }
    }
}
