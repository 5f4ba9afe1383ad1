import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// How far a dossier is, by the code typed from its receipt, when the square code cannot be read.
KioskPage {
    id: root
    objectName: "receiptPage"
    title: qsTr("Where is my dossier?")

    property string typed
    readonly property int longest: 16
    readonly property string shown: (typed + "–".repeat(longest - typed.length))
        .replace(/(.{4})(?=.)/g, "$1 ").toUpperCase()

    function press(key: string) {
        if (key === "erase")
            typed = typed.slice(0, -1);
        else if (key === "clear")
            typed = "";
        else if (typed.length < longest)
            typed += key;
        if (typed.length === longest && key.length === 1)
            controller.enterReceipt(typed);
    }

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.wide ? 0.35 : 0.6))
            bottomMargin: Math.round(root.margin * (root.wide ? 0.35 : 0.6))
        }
        spacing: Theme.gap

        PlainText {
            objectName: "heading"
            text: qsTr("Please type the look-up code of your receipt: sixteen signs")
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        PlainText {
            objectName: "shownCode"
            text: root.shown
            color: Theme.blue
            font.pixelSize: Theme.displaySize
            font.bold: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.titleSize
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.name: qsTr("%1 signs typed").arg(root.typed.length)
        }
        PlainText {
            objectName: "message"
            text: root.controller.scanMessage
            visible: text.length > 0
            font.pixelSize: Theme.titleSize
            font.bold: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        Keyboard {
            objectName: "keyboard"
            vni: false
            codes: true
            low: root.wide
            onPressed: key => root.press(key)
            Layout.fillWidth: true
        }
    }
}
