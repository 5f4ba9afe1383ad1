pragma ComponentBehavior: Bound

import QtQuick

/// "Quầy 3  A025": both numbers readable from the last chair. Yellow only while this counter's
/// person is to come.
Rectangle {
    id: root

    required property int counter
    required property string number
    required property bool calling
    required property string serves
    required property bool paused
    required property string until
    required property BoardLook look
    /// Beside another column: the word gives way, its number does not.
    required property bool narrow
    readonly property real unit: look.unit
    /// Too low for the tail of a "y" below the digits' line.
    readonly property bool low: height < 112 * unit
    readonly property string pause: until.length > 0 ? qsTr("Pauses until %1").arg(until)
                                                     : qsTr("Pauses")
    readonly property color ink: root.calling ? root.look.callInk : root.look.text
    readonly property real digitsBase: height / 2 + look.capital / 2 * look.farSize
                                       - (low ? 0 : 3 * unit)

    objectName: "counterLine%1".arg(counter)
    radius: 16 * root.unit
    color: root.calling ? root.look.call : root.look.tile
    Accessible.role: Accessible.StaticText
    Accessible.name: number.length > 0 ? qsTr("Counter %1: number %2").arg(counter).arg(number)
                     : paused ? qsTr("Counter %1: %2").arg(counter).arg(pause)
                              : qsTr("Counter %1: free").arg(counter)

    component Words: Text {
        font.family: root.look.family
        font.bold: true
        font.pixelSize: root.look.farSize
        color: root.calling ? root.ink : root.look.quiet
        anchors.baseline: root.top
        anchors.baselineOffset: root.digitsBase
        Accessible.ignored: true
    }

    Words {
        id: word
        anchors.left: parent.left
        anchors.leftMargin: 30 * root.unit
        anchors.baselineOffset: root.low ? root.height / 2 + 20 * root.unit : root.digitsBase
        visible: !root.narrow
        text: qsTr("Counter")
        font.pixelSize: (root.low ? 64 : 84) * root.unit
    }
    Words {
        id: place
        objectName: "lineCounter"
        anchors.left: root.narrow ? parent.left : word.right
        anchors.leftMargin: 24 * root.unit
        text: root.counter
    }
    Words {
        objectName: "lineNumber"
        anchors.right: parent.right
        anchors.rightMargin: (root.narrow ? 22 : 30) * root.unit
        anchors.left: place.right
        anchors.leftMargin: 16 * root.unit
        horizontalAlignment: Text.AlignRight
        text: root.number
        color: root.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 60 * root.unit
    }
    Text {
        objectName: "lineServes"
        anchors.right: parent.right
        anchors.rightMargin: 30 * root.unit
        anchors.left: place.right
        anchors.leftMargin: 32 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        visible: root.number.length === 0
        text: root.paused ? root.pause : root.serves
        color: root.paused ? root.look.text : root.look.quiet
        font.family: root.look.family
        font.bold: root.paused
        font.pixelSize: (root.narrow ? root.paused ? 40 : 32 : root.paused ? 60 : 40) * root.unit
        lineHeight: 0.9
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
