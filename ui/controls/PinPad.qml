pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// Digits typed by a finger; it never shows them. `message` tells what happened to the last try.
Rectangle {
    id: root

    property string message
    property bool locked: false
    property string digits
    readonly property int longest: 12

    signal accepted(string pin)
    signal rejected

    function press(key: string) {
        if (key === "erase")
            digits = digits.slice(0, -1);
        else if (key === "done")
            accepted(digits);
        else if (digits.length < longest)
            digits += key;
    }

    color: Theme.deep
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    TouchArea {
        objectName: "veil"
        anchors.fill: parent
    }
    Rectangle {
        objectName: "pad"
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, 4.6 * Theme.target + 4 * Theme.pad)
        height: layout.implicitHeight + 2 * Theme.pad
        radius: Theme.radius
        color: Theme.card

        ColumnLayout {
            id: layout
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.pad
            }
            spacing: Math.round(14 * Theme.unit)

            PlainText {
                id: heading
                objectName: "heading"
                text: qsTr("PIN to close the kiosk")
                font.pixelSize: Theme.titleSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "shownDigits"
                text: "●".repeat(root.digits.length)
                visible: root.digits.length > 0 || root.message.length === 0
                color: Theme.blue
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.name: qsTr("%1 digits typed").arg(root.digits.length)
            }
            PlainText {
                objectName: "message"
                text: root.message
                visible: root.digits.length === 0 && text.length > 0
                color: Theme.buttonRed
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            DigitKeys {
                enabled: !root.locked
                onPressed: key => root.press(key)
                Layout.fillWidth: true
            }
            ChoiceButton {
                objectName: "cancelButton"
                text: qsTr("Go on with the kiosk")
                onTouched: root.rejected()
                Layout.fillWidth: true
            }
        }
    }
}
