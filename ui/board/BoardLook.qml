import QtQuick
import Motcua.Controls

/// Colours and the measure of the board. Always the day theme: what a citizen chooses at the
/// kiosk is for the kiosk.
QtObject {
    id: root

    required property size area
    readonly property bool tall: area.height > area.width
    /// One design pixel: the page is drawn for 1920 × 1080 or 1080 × 1920.
    readonly property real unit: tall ? Math.min(area.width / 1080, area.height / 1920)
                                      : Math.min(area.width / 1920, area.height / 1080)
    readonly property real margin: 24 * unit
    /// Capitals of this size are 81 design pixels high, 40 mm on a 43″ television: readable at 8 m.
    readonly property real farSize: 114 * unit
    /// Share of a font's size that its capitals take.
    readonly property real capital: 0.714
    readonly property string family: "Noto Sans"

    readonly property Tokens tokens: Tokens { theme: "day" }
    readonly property var colours: tokens.colours
    readonly property color ground: colours.deep
    readonly property color head: colours.blue
    readonly property color line: colours.lineRed
    readonly property color call: colours.callYellow
    readonly property color callInk: colours.deep
    readonly property color tile: "#14365C"
    readonly property color foot: "#061A30"
    readonly property color text: "#FFFFFF"
    readonly property color quiet: colours.textOnDeep
    readonly property color headInk: colours.textOnBlue
}
