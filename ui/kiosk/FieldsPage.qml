pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// Choosing the field: at most eight tiles, fewer where letters are large or the panel small.
KioskPage {
    id: root
    objectName: "fieldsPage"
    title: wide ? heading : qsTr("Take a number")

    readonly property string heading: qsTr("What do you need to do?")
    readonly property int columns: wide ? Math.max(2, Math.min(3, Math.floor(
        tiles.width / (Theme.bodySize * 12)))) : 2
    // Title, plain words and figure. On a wide panel a title of two lines takes the place of the
    // plain words where room is dear: more fields at once are worth more there.
    readonly property real tileInset: Math.round((Theme.largeText ? 4 : 10) * Theme.unit)
    readonly property real leastTile: Math.ceil(2 * tileInset + titleMetrics.height
        + Theme.lineHeight * (metrics.height * 2 + (wide ? 0 : titleMetrics.height)))

    FontMetrics {
        id: metrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.bodySize
    }
    FontMetrics {
        id: titleMetrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.titleSize
    }
    Binding {
        target: root.controller.fields
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
        PlainText {
            objectName: "cardSaid"
            text: root.controller.scanMessage
            visible: text.length > 0
            font.bold: true
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Grid {
                id: tiles
                objectName: "fieldTiles"
                anchors.fill: parent
                columns: root.columns
                columnSpacing: Math.round(Theme.gap * 0.8)
                rowSpacing: Math.round(Theme.gap * (root.compact ? 0.5 : 0.8))

                readonly property int rows_: Math.max(1, Math.ceil(repeater.count / columns))
                readonly property real tileWidth: (width - columnSpacing * (columns - 1)) / columns
                readonly property real tileHeight: (height - rowSpacing * (rows_ - 1)) / rows_

                Repeater {
                    id: repeater
                    model: root.controller.fields
                    delegate: FieldTile {
                        required property string code

                        objectName: "field-" + code
                        width: tiles.tileWidth
                        inset: root.tileInset
                        height: Math.min(tiles.tileHeight, root.leastTile * 1.7)
                        onTouched: root.controller.chooseField(code)
                    }
                }
            }
        }
        Actions {
            controller: root.controller
            wide: root.wide
            withProcedures: true
            withPriority: true
            Layout.fillWidth: true
        }
    }
}
