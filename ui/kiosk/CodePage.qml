pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The code of an appointment, typed as it stands on the slip.
KioskPage {
    id: root
    objectName: "codePage"
    title: qsTr("I have an appointment")

    property string digits
    readonly property int longest: 6

    function press(key: string) {
        if (key === "erase")
            digits = digits.slice(0, -1);
        else if (key === "done")
            controller.enterCode(digits);
        else if (digits.length < longest)
            digits += key;
    }

    // A code that gave no number is not the beginning of the next one.
    Connections {
        target: root.controller
        function onCodeMessageChanged() {
            if (root.controller.codeMessage.length > 0)
                root.digits = "";
        }
    }
    GridLayout {
        anchors {
            fill: parent
            margins: root.margin
        }
        columns: root.wide ? 2 : 1
        columnSpacing: 2 * Theme.pad
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: 10

            PlainText {
                objectName: "heading"
                text: qsTr("Please type the six digits of your slip")
                font.pixelSize: Theme.headingSize
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "shownDigits"
                text: root.digits + "–".repeat(root.longest - root.digits.length)
                color: Theme.blue
                font.pixelSize: Theme.displaySize
                font.bold: true
                font.letterSpacing: Theme.displaySize * 0.12
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleSize
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Accessible.name: qsTr("%1 digits typed").arg(root.digits.length)
            }
            PlainText {
                objectName: "message"
                text: root.controller.codeMessage
                visible: text.length > 0
                font.bold: true
                Layout.fillWidth: true
            }
        }
        DigitKeys {
            onPressed: key => root.press(key)
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
        }
        Item {
            visible: !root.wide
            Layout.fillHeight: true
        }
    }
}
