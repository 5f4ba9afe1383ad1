pragma ComponentBehavior: Bound
import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// A square per field in its colour, with its picture; the open one is filled.
Grid {
    id: root

    required property KioskController controller
    required property bool wide

    readonly property int count: repeater.count
    readonly property real side: wide
        ? Math.max(Theme.target, Math.round(120 * Theme.unit))
        : Math.max(Theme.target, Math.min(Math.round(150 * Theme.unit),
            (width - columnSpacing * (columns - 1)) / Math.max(1, columns)))

    columns: wide ? Math.max(1, Math.ceil(count * (side + rowSpacing) / Math.max(1, height)))
                  : Math.max(1, Math.min(8, count))
    columnSpacing: Math.round(14 * Theme.unit)
    rowSpacing: Math.round(14 * Theme.unit)

    Repeater {
        id: repeater
        model: root.controller.tabs
        delegate: Surface {
            id: tab
            required property string code
            required property string title
            required property color colour
            required property string picture
            readonly property bool open: code === root.controller.procedures.field

            objectName: "tab-" + code
            name: title
            width: root.side
            height: root.side
            ground: open ? colour : Theme.card
            border.color: colour
            Accessible.role: Accessible.PageTab
            Accessible.selected: open
            onTouched: root.controller.procedures.showField(code)

            Pictogram {
                objectName: "picture"
                anchors.centerIn: parent
                width: parent.width * 0.66
                height: width
                name: tab.picture
                colour: tab.open ? Theme.textOnColour : tab.colour
                Accessible.ignored: true
            }
        }
    }
}
