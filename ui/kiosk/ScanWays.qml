import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The same without a camera: by touching and typing.
GridLayout {
    id: root

    required property KioskController controller
    required property bool wide

    columns: wide ? 1 : 2
    columnSpacing: Math.round(Theme.gap * 0.8)
    rowSpacing: Math.round(Theme.gap * 0.8)

    BarTile {
        objectName: "scanNumber"
        title: qsTr("Take a number")
        picture: "kiosk/ticket"
        ground: Theme.findGround
        border.color: Theme.findEdge
        onTouched: root.controller.openFields()
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10
    }
    BarTile {
        objectName: "scanReceipt"
        title: qsTr("Type the code of a receipt")
        picture: "fields/receipt"
        ground: Theme.findGround
        border.color: Theme.findEdge
        visible: root.controller.followsReceipts
        onTouched: root.controller.openReceipt()
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.columnSpan: root.columns
        Layout.preferredWidth: 10
    }
    BarTile {
        objectName: "scanSearch"
        title: qsTr("Type a few words")
        picture: "kiosk/find"
        ground: Theme.findGround
        border.color: Theme.findEdge
        onTouched: {
            root.controller.openPapers();
            root.controller.openSearch();
        }
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10
    }
}
