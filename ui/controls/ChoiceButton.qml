import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// A button of one to four words, with or without a picture. `chosen` fills it: a switch that is on.
Surface {
    id: root

    required property string text
    property string picture
    property bool chosen: false
    property color fill: Theme.blue
    property bool filled: chosen
    property bool centred: true
    property int textSize: Theme.bodySize

    readonly property real iconSide: Math.round(Theme.bodySize * 1.3)
    // Measured beside the label: its own implicit width changes while it is being laid out.
    readonly property real textWidth: Math.ceil(metrics.advanceWidth)
    readonly property color front: filled ? Theme.textOnColour : Theme.blue

    ground: filled ? fill : Theme.card
    pressedGround: filled ? Theme.deep : Theme.pressed
    border.color: filled ? fill : Theme.blue
    name: text
    implicitHeight: Math.max(Theme.target, layout.implicitHeight + Theme.gap)
    implicitWidth: Math.max(Theme.target, root.textWidth + 2 * Theme.gap
                            + (picture.length > 0 ? iconSide + layout.spacing : 0))

    TextMetrics {
        id: metrics
        font: label.font
        text: root.text
    }
    RowLayout {
        id: layout
        anchors {
            verticalCenter: parent.verticalCenter
            left: root.centred ? undefined : parent.left
            leftMargin: Theme.gap
            horizontalCenter: root.centred ? parent.horizontalCenter : undefined
        }
        width: Math.min(root.width - Theme.gap * 1.4, root.textWidth + 4
                        + (root.picture.length > 0 ? root.iconSide + spacing : 0))
        spacing: Math.round(14 * Theme.unit)

        Pictogram {
            objectName: "picture"
            name: root.picture
            colour: root.front
            visible: root.picture.length > 0
            Layout.preferredWidth: root.iconSide
            Layout.preferredHeight: Layout.preferredWidth
            Accessible.ignored: true
        }
        PlainText {
            id: label
            objectName: "label"
            text: root.text
            color: root.front
            font.pixelSize: root.textSize
            font.bold: true
            horizontalAlignment: root.centred && root.picture.length === 0 ? Text.AlignHCenter
                                                                           : Text.AlignLeft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
