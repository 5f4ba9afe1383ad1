pragma ComponentBehavior: Bound
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
    property string foot
    property string otherLanguage

    signal backTouched
    signal homeTouched
    signal languageTouched
    signal largeTextTouched
    signal highContrastTouched
    signal helpTouched

    color: Theme.card
    implicitHeight: wide ? 0 : rows.implicitHeight + Theme.gap + Math.round(18 * Theme.unit)
    implicitWidth: wide ? Math.round(Math.max(Theme.bodySize * 8.6, 250 * Theme.unit))
                        : 0

    Rectangle {
        anchors {
            left: parent.left
            top: parent.top
        }
        width: root.wide ? Theme.edgeWidth : root.width
        height: root.wide ? root.height : Theme.edgeWidth
        color: Theme.edge
    }

    GridLayout {
        id: rows
        anchors {
            fill: parent
            leftMargin: root.wide ? Theme.gap : Theme.margin
            rightMargin: root.wide ? Theme.gap : Theme.margin
            topMargin: Theme.gap
            bottomMargin: root.wide ? Theme.gap : Math.round(18 * Theme.unit)
        }
        columns: root.wide ? 1 : 6
        columnSpacing: Math.round(16 * Theme.unit)
        rowSpacing: Math.round(16 * Theme.unit)

        ChoiceButton {
            objectName: "backButton"
            text: qsTr("Back")
            picture: "kiosk/back"
            visible: root.canGoBack
            onTouched: root.backTouched()
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
        }
        ChoiceButton {
            objectName: "homeButton"
            text: qsTr("First page")
            picture: "kiosk/home"
            visible: root.canGoHome
            onTouched: root.homeTouched()
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
        }
        Item {
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : (root.canGoBack ? 0 : 2) + (root.canGoHome ? 0 : 2)
            Layout.preferredWidth: 10
            visible: root.wide || !root.canGoBack || !root.canGoHome
        }
        ChoiceButton {
            objectName: "languageButton"
            text: root.otherLanguage
            picture: "kiosk/language"
            visible: root.otherLanguage.length > 0
            onTouched: root.languageTouched()
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
        }
        ChoiceButton {
            objectName: "largeTextButton"
            text: qsTr("Large text")
            picture: Theme.largeText ? "kiosk/done" : "kiosk/larger"
            chosen: Theme.largeText
            onTouched: root.largeTextTouched()
            Accessible.checkable: true
            Accessible.checked: chosen
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
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
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
        }
        ChoiceButton {
            objectName: "helpButton"
            text: qsTr("Call somebody to help")
            picture: root.wide ? "" : "kiosk/help"
            filled: true
            fill: Theme.buttonRed
            enabled: root.canAskHelp
            onTouched: root.helpTouched()
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: 10
        }
        PlainText {
            objectName: "foot"
            text: root.foot
            visible: !root.wide && text.length > 0
            color: Theme.quiet
            Layout.fillWidth: true
            Layout.columnSpan: 6
        }
    }
}
