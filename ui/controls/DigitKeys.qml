pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Motcua.Controls

// Ten digits, erase and done, for a finger. `key` is the digit, "erase" or "done".
GridLayout {
    id: root

    signal pressed(key: string)

    columns: 3
    columnSpacing: Math.round(14 * Theme.unit)
    rowSpacing: Math.round(14 * Theme.unit)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "done"]
        delegate: ChoiceButton {
            required property string modelData
            readonly property bool digit: modelData.length === 1

            objectName: "key-" + modelData
            text: digit ? modelData : ""
            name: modelData === "erase" ? qsTr("Erase")
                                        : modelData === "done" ? qsTr("Done") : modelData
            picture: digit ? "" : "kiosk/" + modelData
            filled: modelData === "done"
            area.quick: true
            onTouched: root.pressed(modelData)
            textSize: Theme.titleSize
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
