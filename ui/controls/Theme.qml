pragma Singleton
import QtQuick
import Motcua.Controls

// Colours, sizes and type of the kiosk and the board. Sizes come in pixels, computed from the
// panel: `pixelsPerMm` and `shortSide` are set by the window, the two switches by the citizen.
QtObject {
    id: theme

    property real pixelsPerMm: 2.71
    property real shortSide: 1080
    property bool largeText: false
    property bool highContrast: false

    readonly property Tokens tokens: Tokens {
        theme: theme.highContrast ? "contrast" : "day"
    }
    readonly property var colours: tokens.colours
    readonly property var sizes: tokens.sizes

    readonly property color ink: colours.ink
    readonly property color quiet: colours.quiet
    readonly property color blue: colours.blue
    readonly property color deep: colours.deep
    readonly property color textOnBlue: colours.textOnBlue
    readonly property color textOnDeep: colours.textOnDeep
    readonly property color paper: colours.paper
    readonly property color card: colours.card
    readonly property color pressed: colours.pressed
    readonly property color edge: colours.edge
    readonly property color lineRed: colours.lineRed
    readonly property color buttonRed: colours.buttonRed
    readonly property color callYellow: colours.callYellow
    readonly property color good: colours.good
    readonly property color guideGround: colours.guideGround
    readonly property color guideEdge: colours.guideEdge
    readonly property color findGround: colours.findGround
    readonly property color findEdge: colours.findEdge
    readonly property color textOnColour: "#FFFFFF"

    // One thousand-and-eightieth of the panel's short side: distances look alike on every panel.
    readonly property real unit: shortSide / 1080
    readonly property real gap: Math.round(24 * unit)
    readonly property real margin: Math.round(48 * unit)
    readonly property real pad: Math.round(28 * unit)
    readonly property real radius: Math.round(28 * unit)
    readonly property real edgeWidth: Math.max(2, Math.round(tokens.edgeWidth * unit))
    readonly property real target: Math.ceil(Math.max(sizes.leastTargetMm * pixelsPerMm,
                                                      104 * unit))

    // Height of a capital of running text; never below what the two reading modes promise.
    readonly property real capital: largeText
        ? Math.max(sizes.leastLargeCapitalMm * pixelsPerMm,
                   sizes.capitalShare * sizes.largeFactor * shortSide)
        : Math.max(sizes.leastCapitalMm * pixelsPerMm, sizes.capitalShare * shortSide)
    readonly property int bodySize: Math.ceil(capital / sizes.capitalOfFont)
    readonly property int titleSize: Math.ceil(bodySize * (largeText ? 1.02 : 1.25))
    readonly property int headingSize: Math.ceil(bodySize * (largeText ? 1.16 : 1.6))
    readonly property int displaySize: Math.ceil(bodySize * (largeText ? 1.7 : 2.3))
    // Vietnamese puts two signs over a letter; this is the least distance at which they never touch.
    readonly property real lineHeight: 0.92
    readonly property string fontFamily: "Noto Sans"
}
