pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls
import Motcua.Kiosk

// The procedures by name, one field after another: tabs jump, the two large buttons turn pages.
KioskPage {
    id: root
    objectName: "proceduresPage"
    title: wide ? heading : qsTr("Find it by name")

    readonly property string heading: qsTr("What do you need to do?")
    readonly property ProcedurePages pages: controller.procedures
    readonly property real rowHeight: Math.max(Theme.target, Math.ceil(
        (titleMetrics.height + (compact ? 1 : 2) * metrics.height) * Theme.lineHeight
        + 22 * Theme.unit))

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
        target: root.pages
        property: "capacity"
        value: Math.max(1, Math.floor((list.height + list.spacing) / (root.rowHeight + list.spacing)))
        when: list.height > 0
    }
    GridLayout {
        anchors {
            fill: parent
            margins: root.margin
            topMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
            bottomMargin: Math.round(root.margin * (root.compact ? 0.35 : 0.6))
        }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Math.round(Theme.gap * 0.8)

        ProcedureTabs {
            controller: root.controller
            wide: root.wide
            Layout.fillWidth: !root.wide
            Layout.fillHeight: root.wide
        }
        ColumnLayout {
            spacing: Math.round(Theme.gap * 0.8)

            RowLayout {
                spacing: Theme.gap
                PlainText {
                    objectName: "fieldName"
                    text: root.pages.fieldName
                    color: Theme.highContrast ? Theme.ink : root.pages.colour
                    font.pixelSize: Theme.headingSize
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                }
                PlainText {
                    objectName: "pageNumber"
                    text: root.pages.place
                    color: Theme.quiet
                    font.pixelSize: Theme.titleSize
                    wrapMode: Text.NoWrap
                }
            }
            GridLayout {
                columns: root.wide ? 2 : 1
                columnSpacing: Math.round(Theme.gap * 0.8)
                rowSpacing: Math.round(Theme.gap * 0.8)

                Column {
                    id: list
                    objectName: "procedureList"
                    spacing: Math.round(14 * Theme.unit)
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    Repeater {
                        model: root.pages
                        delegate: ProcedureRow {
                            required property string code

                            objectName: "procedure-" + code
                            width: list.width
                            height: (list.height - list.spacing * (root.pages.capacity - 1))
                                    / root.pages.capacity
                            colour: root.pages.colour
                            lines: root.compact ? 2 : 3
                            onTouched: root.controller.chooseProcedure(code)
                        }
                    }
                }
                PageTurn {
                    wide: root.wide
                    hasBefore: root.pages.hasBefore
                    hasNext: root.pages.hasNext
                    onTurned: pages => root.pages.turn(pages)
                    Layout.fillWidth: !root.wide
                    Layout.fillHeight: root.wide
                }
            }
            Actions {
                controller: root.controller
                wide: false
                Layout.fillWidth: true
            }
        }
    }
}
