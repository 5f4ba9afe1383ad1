import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// "Are you still there?": one sentence and one large button; a touch anywhere is a yes.
Rectangle {
    id: root

    signal stayTouched

    color: Theme.deep
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    TouchArea {
        objectName: "anywhere"
        anchors.fill: parent
        onTouched: root.stayTouched()
    }
    Rectangle {
        objectName: "dialog"
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, Math.round(940 * Theme.unit))
        height: layout.implicitHeight + 4 * Theme.pad
        radius: Theme.radius
        color: Theme.card

        ColumnLayout {
            id: layout
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: 2 * Theme.pad
            }
            spacing: Theme.gap * 1.5

            Pictogram {
                objectName: "picture"
                name: "kiosk/hello"
                colour: Theme.blue
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.round(150 * Theme.unit)
                Layout.preferredHeight: Layout.preferredWidth
                Accessible.ignored: true
            }
            PlainText {
                id: question
                objectName: "question"
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.headingSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            ChoiceButton {
                objectName: "stayButton"
                text: qsTr("I am still here")
                filled: true
                textSize: Theme.titleSize
                onTouched: root.stayTouched()
                Layout.fillWidth: true
                Layout.preferredHeight: Math.round(Theme.target * 1.25)
            }
        }
    }
}
