pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// What must be settled before: one question, three answers, none of them wrong.
KioskPage {
    id: root
    objectName: "questionPage"
    title: controller.procedureName

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
        }
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.pad
            Pictogram {
                objectName: "picture"
                name: "kiosk/question"
                colour: Theme.blue
                Layout.preferredWidth: Math.round(120 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                Accessible.ignored: true
            }
            ColumnLayout {
                spacing: Math.round(8 * Theme.unit)
                PlainText {
                    objectName: "question"
                    text: root.controller.question
                    font.pixelSize: Theme.headingSize
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                PlainText {
                    objectName: "hint"
                    text: qsTr("Whatever you answer, one number is enough.")
                    color: Theme.quiet
                    visible: !root.compact
                    Layout.fillWidth: true
                }
            }
        }
        Repeater {
            model: [
                { answer: KioskController.Yes, text: qsTr("Yes, done"), picture: "kiosk/done" },
                { answer: KioskController.No, text: qsTr("Not yet"), picture: "kiosk/waiting" },
                { answer: KioskController.Unknown, text: qsTr("I do not know"), picture: "kiosk/question" }
            ]
            delegate: BarTile {
                id: choice
                required property var modelData

                objectName: "answer-" + modelData.answer
                title: modelData.text
                titleSize: Theme.headingSize
                picture: modelData.picture
                onTouched: root.controller.answerQuestion(modelData.answer)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Math.round(Theme.target * 2.6)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Actions {
            controller: root.controller
            wide: false
            Layout.fillWidth: true
        }
    }
}
