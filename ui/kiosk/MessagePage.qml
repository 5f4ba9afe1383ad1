import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// A picture, a sentence, what to do: the shape of the pages that tell something.
KioskPage {
    id: root

    property string picture
    property string sentence
    property string more
    property color pictureColour: Theme.blue
    default property alias content: extra.data

    ColumnLayout {
        anchors {
            horizontalCenter: parent.horizontalCenter
            verticalCenter: parent.verticalCenter
        }
        width: Math.min(parent.width - 3 * root.margin, Math.round(1100 * Theme.unit))
        spacing: Theme.gap * 1.4

        Pictogram {
            objectName: "picture"
            name: root.picture
            visible: !root.compact
            colour: root.pictureColour
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.round((root.wide ? 190 : 300) * Theme.unit)
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.ignored: true
        }
        PlainText {
            objectName: "sentence"
            text: root.sentence
            font.pixelSize: Theme.headingSize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        PlainText {
            objectName: "more"
            text: root.more
            visible: text.length > 0
            font.pixelSize: Theme.titleSize
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: extra
            spacing: Theme.gap
            Layout.fillWidth: true
        }
    }
}
