pragma ComponentBehavior: Bound
import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// Headings and lines, as many as there is room for; the others are turned to. No line is cut.
Item {
    id: root

    required property var lines // of kioskLine
    required property bool wide

    property var starts: [0] // lines that begin a page
    property int page: 0
    readonly property int first: starts[Math.min(page, starts.length - 1)]
    readonly property int last: page + 1 < starts.length ? starts[page + 1] - 1
                                                         : repeater.count - 1
    readonly property bool fits: column.height <= height
    readonly property real room: fits ? height : height - turn.height - Theme.gap

    onLinesChanged: page = 0
    onRoomChanged: later.restart()

    function paginate(): void {
        const begins = [0];
        let begin = 0;
        for (let line = 1; line < repeater.count; ++line) {
            const item = repeater.itemAt(line);
            if (!item)
                return; // they are made anew
            if (item.y + item.height - repeater.itemAt(begin).y <= room)
                continue;
            // A heading belongs to what stands below it.
            begin = line > begin + 1 && lines[line - 1].heading ? line - 1 : line;
            begins.push(begin);
        }
        starts = begins;
        page = Math.min(page, begins.length - 1);
    }

    Timer {
        id: later // when all lines have their heights
        interval: 0
        onTriggered: root.paginate()
    }
    Column {
        id: column
        y: height > 0 ? -(repeater.itemAt(root.first)?.y ?? 0) : 0
        width: parent.width
        onHeightChanged: later.restart()
        spacing: Math.round(6 * Theme.unit)

        Repeater {
            id: repeater
            model: root.lines
            delegate: PlainText {
                required property int index
                required property kioskLine modelData
                readonly property bool shown: index >= root.first && index <= root.last

                objectName: (modelData.heading ? "heading-" : "line-") + index
                width: column.width
                opacity: shown ? 1 : 0
                topPadding: modelData.heading && index > 0 ? Math.round(14 * Theme.unit) : 0
                leftPadding: modelData.heading ? 0 : Math.round(20 * Theme.unit)
                text: modelData.heading ? modelData.text : "• " + modelData.text
                color: modelData.heading ? Theme.blue : Theme.ink
                font.bold: modelData.heading
                Accessible.ignored: !shown
                Accessible.role: modelData.heading ? Accessible.Heading : Accessible.StaticText
            }
        }
    }
    PageTurn {
        id: turn
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        wide: false
        visible: !root.fits
        hasBefore: root.page > 0
        hasNext: root.page + 1 < root.starts.length
        onTurned: pages => root.page += pages
    }
}
