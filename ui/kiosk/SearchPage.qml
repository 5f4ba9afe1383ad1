import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// What is typed, what is found while it is typed, and the keys.
KioskPage {
    id: root
    objectName: "searchPage"
    title: wide ? qsTr("Type a few words") : qsTr("What papers?")

    readonly property ProcedureFinder finder: controller.finder
    readonly property bool nothing: finder.typed.length > 1 && results.count === 0

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.wide ? 0.35 : 0.6))
            bottomMargin: Math.round(root.margin * (root.wide ? 0.35 : 0.6))
        }
        spacing: Math.round(Theme.gap * (root.wide ? 0.5 : 0.8))

        Rectangle {
            objectName: "typedLine"
            color: Theme.card
            radius: Theme.radius
            border.width: Theme.edgeWidth
            border.color: Theme.blue
            implicitHeight: typedText.implicitHeight + Math.round(20 * Theme.unit)
            Layout.fillWidth: true

            PlainText {
                id: typedText
                objectName: "typed"
                readonly property bool empty: root.finder.typed.length === 0

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.gap
                    rightMargin: Theme.gap
                }
                text: empty ? qsTr("Without marks is fine: khai sinh, sao y, so do…")
                            : root.finder.typed + "_"
                color: empty ? Theme.quiet : Theme.ink
                font.pixelSize: empty ? Theme.bodySize : Theme.headingSize
                font.bold: !empty
                elide: Text.ElideLeft
                wrapMode: empty ? Text.WordWrap : Text.NoWrap
                Accessible.role: Accessible.EditableText
                Accessible.name: empty ? text : root.finder.typed
            }
        }
        PlainText {
            objectName: "nothing"
            text: qsTr("Nothing is like it. Please try other words, or ask for help.")
            visible: root.nothing
            font.bold: true
            Layout.fillWidth: true
        }
        FoundRows {
            id: results
            rows: root.finder.found
            lines: root.wide ? 2 : 3
            onChosen: code => root.controller.openDetails(code)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Keyboard {
            objectName: "keyboard"
            vni: root.finder.vni
            low: root.wide
            room: root.height * 0.5
            onPressed: key => root.finder.press(key)
            onMethodTouched: root.finder.vni = !root.finder.vni
            Layout.fillWidth: true
        }
    }
}
