import QtQuick

// A list of words with commas that leaves out whole items at the end when there is no room for
// them, so that nothing looks cut.
PlainText {
    id: root

    property string words
    property int lines: 1

    readonly property string fitting: {
        const items = words.split(", ");
        if (lines <= 0)
            return "";
        for (let count = items.length; count > 1; --count) {
            const text = items.slice(0, count).join(", ");
            // A word that does not fit at the end of a line leaves a gap there.
            const room = lines === 1 ? root.width : root.width * lines * 0.85;
            if (metrics.advanceWidth(text) <= room)
                return text;
        }
        return items[0];
    }

    text: fitting
    visible: text.length > 0
    maximumLineCount: Math.max(1, lines)
    Accessible.name: words

    FontMetrics {
        id: metrics
        font: root.font
    }
}
