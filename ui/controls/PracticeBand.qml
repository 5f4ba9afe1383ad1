import QtQuick

// Over everything that a centre for practice shows: nobody may take it for the real one.
Rectangle {
    id: root

    required property color ink
    required property real capitals // height of its letters
    required property string family

    implicitHeight: visible ? label.implicitHeight + Math.round(capitals * 0.8) : 0

    Text {
        id: label
        objectName: "practiceText"
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("PRACTICE – nothing here is real")
        color: root.ink
        font.family: root.family
        font.pixelSize: Math.ceil(root.capitals / 0.714)
        font.bold: true
        wrapMode: Text.WordWrap
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
