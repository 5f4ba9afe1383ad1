pragma ComponentBehavior: Bound

import QtQuick
import Motcua.Board

/// One line per counter, in one column or two; more counters than fit take turns by pages.
Item {
    id: root

    required property BoardController board
    required property BoardLook look
    readonly property real unit: look.unit
    readonly property int columns: root.board.columns
    readonly property int rows: Math.max(1, Math.ceil(lines.count / columns))
    readonly property real gap: (rows > 7 ? 6 : rows > 6 ? 10 : 16) * unit
    readonly property real pagerHeight: root.board.pages > 1 ? 40 * unit : 0
    readonly property real lineHeight: Math.min(150 * unit,
                                                (height - pagerHeight + gap) / rows - gap)

    objectName: "counterLines"

    Repeater {
        id: lines
        model: root.board.lines

        delegate: CounterLine {
            id: line
            required property int index

            look: root.look
            narrow: root.columns === 2
            width: (root.width - root.gap * (root.columns - 1)) / root.columns
            height: root.lineHeight
            x: Math.floor(line.index / root.rows) * (width + root.gap)
            y: (line.index % root.rows) * (height + root.gap)
        }
    }
    Row {
        objectName: "boardPager"
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 18 * root.unit
        visible: root.board.pages > 1

        Repeater {
            model: root.board.pages

            delegate: Rectangle {
                id: dot
                required property int index

                width: 20 * root.unit
                height: width
                radius: width / 2
                color: dot.index === root.board.page ? root.look.text : "transparent"
                border.color: root.look.quiet
                border.width: 3 * root.unit
                Accessible.ignored: true
            }
        }
    }
}
