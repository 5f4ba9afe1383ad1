import QtQuick
import Motcua.Controls
import Motcua.Kiosk

// What every page has: the controller, the shape of the window, the title for the head.
Item {
    required property KioskController controller
    required property bool wide
    property string title
    // Large letters on a wide panel: what is not needed from here goes.
    readonly property bool compact: wide && Theme.largeText

    readonly property real margin: wide ? Math.round(Theme.margin * 0.75) : Theme.margin

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
