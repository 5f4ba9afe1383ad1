import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The procedures of what happened, or of a field.
KioskPage {
    id: root
    objectName: "foundPage"
    title: wide ? finder.heading : qsTr("What papers?")

    readonly property ProcedureFinder finder: controller.finder

    ColumnLayout {
        anchors {
            fill: parent
            margins: root.margin
        }
        spacing: Math.round(Theme.gap * 0.8)

        RowLayout {
            visible: !root.wide
            spacing: Theme.gap
            PlainText {
                objectName: "heading"
                text: root.finder.heading
                font.pixelSize: Theme.headingSize
                font.bold: true
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            PlainText {
                objectName: "pageNumber"
                text: root.finder.found.place
                color: Theme.quiet
                font.pixelSize: Theme.titleSize
                wrapMode: Text.NoWrap
            }
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Math.round(Theme.gap * 0.8)
            rowSpacing: Math.round(Theme.gap * 0.8)

            FoundRows {
                rows: root.finder.found
                lines: root.compact ? 2 : 3
                onChosen: code => root.controller.openDetails(code)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            PageTurn {
                wide: root.wide
                visible: hasBefore || hasNext
                hasBefore: root.finder.found.hasBefore
                hasNext: root.finder.found.hasNext
                onTurned: pages => root.finder.found.turn(pages)
                Layout.fillWidth: !root.wide
                Layout.fillHeight: root.wide
            }
        }
    }
}
