pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// What papers does it take: by typing, by what happened, by field.
KioskPage {
    id: root
    objectName: "papersPage"
    title: wide ? heading : qsTr("What papers?")

    readonly property string heading: qsTr("What is it about?")
    readonly property ProcedureFinder finder: controller.finder
    readonly property bool withScan: controller.camera.offered
                                     || controller.scanner !== KioskController.NoScanner
    readonly property int columns: 2
    readonly property real leastTile: Math.max(Theme.target, Math.ceil(
        2 * titleMetrics.height * Theme.lineHeight + 20 * Theme.unit))

    FontMetrics {
        id: titleMetrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.titleSize
    }
    Binding {
        target: root.finder.groups
        property: "capacity"
        value: root.columns * Math.max(1, Math.floor((tiles.height + tiles.rowSpacing)
                                                    / (root.leastTile + tiles.rowSpacing)))
        when: tiles.height > 0
    }
    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
            bottomMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
        }
        spacing: Math.round(Theme.gap * 0.8)

        PlainText {
            objectName: "heading"
            text: root.heading
            visible: !root.wide
            font.pixelSize: Theme.headingSize
            font.bold: true
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? (root.withScan ? 4 : 3) : 2
            columnSpacing: Math.round(Theme.gap * 0.8)
            rowSpacing: Math.round(Theme.gap * 0.8)
            Layout.fillHeight: false

            BarTile {
                objectName: "openSearch"
                title: qsTr("Type a few words")
                note: root.wide || root.withScan ? "" : qsTr("Without marks is fine: khai sinh, sao y, so do…")
                picture: root.compact ? "" : "kiosk/find"
                ground: Theme.findGround
                border.color: Theme.findEdge
                onTouched: root.controller.openSearch()
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.preferredWidth: 12
                Layout.columnSpan: root.wide || root.withScan ? 1 : 2
            }
            BarTile {
                objectName: "openScan"
                title: qsTr("Hold up a code")
                picture: root.compact ? "" : "kiosk/scan"
                ground: Theme.findGround
                border.color: Theme.findEdge
                visible: root.withScan
                onTouched: root.controller.openScan()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 12
            }
            ChoiceButton {
                objectName: "byEvent"
                text: qsTr("What happened")
                chosen: !root.finder.byField
                onTouched: root.finder.byField = false
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 8
            }
            ChoiceButton {
                objectName: "byField"
                text: qsTr("By field")
                chosen: root.finder.byField
                onTouched: root.finder.byField = true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 8
            }
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Math.round(Theme.gap * 0.8)
            rowSpacing: Math.round(Theme.gap * 0.8)

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Grid {
                    id: tiles
                    objectName: "groupTiles"
                    anchors.fill: parent
                    columns: root.columns
                    columnSpacing: Math.round(Theme.gap * 0.8)
                    rowSpacing: Math.round(Theme.gap * (root.compact ? 0.5 : 0.8))
                    readonly property int rows_: Math.max(1, root.finder.groups.capacity / columns)
                    readonly property real tileWidth: (width - columnSpacing * (columns - 1)) / columns
                    readonly property real tileHeight: (height - rowSpacing * (rows_ - 1)) / rows_

                    Repeater {
                        model: root.finder.groups
                        delegate: BarTile {
                            required property string code
                            required property color colour
                            required title
                            required property string badge

                            picture: root.compact ? "" : badge
                            objectName: "group-" + code
                            inkOfPicture: Theme.highContrast ? Theme.ink : colour
                            width: tiles.tileWidth
                            height: Math.min(tiles.tileHeight, root.leastTile * 1.6)
                            onTouched: root.controller.openGroup(code)
                        }
                    }
                }
            }
            PageTurn {
                wide: root.wide
                hasBefore: root.finder.groups.hasBefore
                hasNext: root.finder.groups.hasNext
                onTurned: pages => root.finder.groups.turn(pages)
                Layout.fillWidth: !root.wide
                Layout.fillHeight: root.wide
            }
        }
    }
}
