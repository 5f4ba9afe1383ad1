pragma ComponentBehavior: Bound
import QtQuick
import Motcua.Controls

// Letters and digits for a finger; no input method of the system takes part. `key` is the sign,
// "erase" or "clear". With VNI the digits are marks and always there, else they are called up. For
// codes there are signs and nothing to write words with.
Column {
    id: root

    required property bool vni
    property bool low: false // no higher than `room`, but never lower than a finger allows
    property real room: 0 // pixels, for all rows
    property bool digits: false
    property bool codes: false
    signal pressed(key: string)
    signal methodTouched

    readonly property bool showsDigits: vni || digits || codes
    readonly property int rows: showsDigits ? 5 : 4
    readonly property real keyHeight: low
        ? Math.max(Math.ceil(Theme.sizes.leastTargetMm * Theme.pixelsPerMm),
                   Math.min(Theme.target, Math.floor((room - (rows - 1) * spacing) / rows)))
        : Theme.target
    readonly property real keyWidth: Math.max(1, (width - 9 * spacing) / 10)

    spacing: Math.round(8 * Theme.unit)

    // As wide as `keys` letters and what lies between them.
    function widthOf(keys: real): real {
        return keys * keyWidth + (keys - 1) * spacing;
    }

    component Key: ChoiceButton {
        area.quick: true
        border.color: Theme.edge
        height: root.keyHeight
    }

    Repeater {
        model: [root.showsDigits ? "1234567890" : "", "qwertyuiop", "asdfghjkl",
                root.codes ? "zxcvbnm" : "zxcvbnm."]
        delegate: Row {
            id: row
            required property string modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            visible: modelData.length > 0
            spacing: root.spacing

            Repeater {
                model: row.modelData.split("")
                delegate: Key {
                    required property string modelData

                    objectName: "key-" + modelData
                    text: root.codes ? modelData.toUpperCase() : modelData
                    textSize: Theme.titleSize
                    width: root.keyWidth
                    onTouched: root.pressed(modelData)
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.spacing

        Key {
            objectName: "key-method"
            text: root.vni ? "VNI" : "Telex"
            name: qsTr("Way of typing: %1").arg(text)
            visible: !root.codes
            width: root.widthOf(2)
            onTouched: root.methodTouched()
        }
        Key {
            objectName: "key-digits"
            text: "123"
            name: qsTr("Digits")
            visible: !root.vni && !root.codes
            chosen: root.digits
            width: root.widthOf(1.5)
            onTouched: root.digits = !root.digits
        }
        Key {
            objectName: "key-blank"
            text: qsTr("Space")
            visible: !root.codes
            width: root.widthOf(root.vni ? 4 : 2.5)
            onTouched: root.pressed(" ")
        }
        Key {
            objectName: "key-clear"
            text: qsTr("Clear")
            width: root.widthOf(2.5)
            onTouched: root.pressed("clear")
        }
        Key {
            objectName: "key-erase"
            text: ""
            name: qsTr("Erase")
            picture: "kiosk/erase"
            width: root.widthOf(1.5)
            onTouched: root.pressed("erase")
        }
    }
}
