pragma ComponentBehavior: Bound
import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// Procedures below each other, as many as there is room for.
Item {
    id: root

    required property PagedRows rows
    property int lines: 3
    readonly property int count: repeater.count
    signal chosen(code: string)

    readonly property real rowHeight: Math.max(Theme.target, Math.ceil(
        (titleMetrics.height + (lines - 1) * metrics.height) * Theme.lineHeight
        + 22 * Theme.unit))

    FontMetrics {
        id: metrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
    }
    FontMetrics {
        id: titleMetrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.titleSize
    }
    Binding {
        target: root.rows
        property: "capacity"
        value: Math.max(1, Math.floor((list.height + list.spacing)
                                      / (root.rowHeight + list.spacing)))
        when: list.height > 0
    }
    Column {
        id: list
        objectName: "foundList"
        anchors.fill: parent
        spacing: Math.round(14 * Theme.unit)

        Repeater {
            id: repeater
            model: root.rows
            delegate: ProcedureRow {
                required property string code
                required property string title
                required property string note

                objectName: "found-" + code
                plain: title
                official: note
                required colour
                width: list.width
                height: Math.min(root.rowHeight * 1.5, (list.height - list.spacing
                                 * (root.rows.capacity - 1)) / root.rows.capacity)
                lines: root.lines
                onTouched: root.chosen(code)
            }
        }
    }
}
