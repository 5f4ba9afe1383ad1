import QtQuick
import Motcua.Controls

// A list of words or a long name that leaves out whole clauses at the end when there is no room for
// them, so that nothing looks cut; nothing at all when not even the first one fits.
PlainText {
    id: root

    property string words
    property int lines: 1

    text: clauses.fitting(words, font, width, lines)
    visible: text.length > 0
    Accessible.name: words

    WholeClauses {
        id: clauses
    }
}
