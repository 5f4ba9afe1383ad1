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

    readonly property color ink: tokens.colours.ink
    readonly property color quiet: tokens.colours.quiet
    readonly property color blue: tokens.colours.blue
    readonly property color deep: tokens.colours.deep
    readonly property color textOnBlue: tokens.colours.textOnBlue
    readonly property color textOnDeep: tokens.colours.textOnDeep
    readonly property color paper: tokens.colours.paper
    readonly property color card: tokens.colours.card
    readonly property color pressed: tokens.colours.pressed
    readonly property color edge: tokens.colours.edge
    readonly property color lineRed: tokens.colours.lineRed
    readonly property color buttonRed: tokens.colours.buttonRed
    readonly property color callYellow: tokens.colours.callYellow
    readonly property color good: tokens.colours.good
    readonly property color guideGround: tokens.colours.guideGround
    readonly property color guideEdge: tokens.colours.guideEdge
    readonly property color findGround: tokens.colours.findGround
    readonly property color findEdge: tokens.colours.findEdge
    readonly property color textOnColour: "#FFFFFF"

    // One thousand-and-eightieth of the panel's short side: distances look alike on every panel.
    readonly property real unit: shortSide / 1080
    readonly property real gap: Math.round(24 * unit)
    readonly property real margin: Math.round(48 * unit)
    readonly property real pad: Math.round(28 * unit)
    readonly property real radius: Math.round(28 * unit)
    readonly property real edgeWidth: Math.max(2, Math.round(tokens.edgeWidth * unit))
    readonly property real target: Math.ceil(Math.max(tokens.sizes.leastTargetMm * pixelsPerMm,
                                                      104 * unit))

    // Height of a capital of running text; never below what the two reading modes promise.
    readonly property real capital: largeText
        ? Math.max(tokens.sizes.leastLargeCapitalMm * pixelsPerMm,
                   tokens.sizes.capitalShare * tokens.sizes.largeFactor * shortSide)
        : Math.max(tokens.sizes.leastCapitalMm * pixelsPerMm, tokens.sizes.capitalShare * shortSide)
    readonly property int bodySize: Math.ceil(capital / tokens.sizes.capitalOfFont)
    readonly property int titleSize: Math.ceil(bodySize * (largeText ? 1.02 : 1.25))
    readonly property int headingSize: Math.ceil(bodySize * (largeText ? 1.16 : 1.6))
    readonly property int displaySize: Math.ceil(bodySize * (largeText ? 1.7 : 2.3))
    // Vietnamese puts two signs over a letter; this is the least distance at which they never touch.
    readonly property real lineHeight: 0.92
    readonly property string fontFamily: "Noto Sans"
}
