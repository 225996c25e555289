// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme

// Looking for something: Escape empties it first and only then goes on to whoever listens.
FocusScope {
    id: root

    property string label: qsTr("Search")
    property alias text: input.text
    property string placeholder: label

    signal edited(string text)
    signal accepted

    function clear() {
        if (input.text === "")
            return;
        input.text = "";
        edited("");
    }

    implicitWidth: 240
    implicitHeight: input.implicitHeight

    InputLine {
        id: input

        width: root.width
        label: root.label
        placeholder: root.placeholder
        focus: true
        leftPadding: mirrored ? trailing : leading
        rightPadding: mirrored ? leading : trailing
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.name: root.label
        Accessible.searchEdit: true
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        Keys.onEscapePressed: event => {
            event.accepted = input.text !== "";
            root.clear();
        }

        readonly property real leading: Theme.space16 + Theme.iconSize + Theme.space8
        readonly property real trailing: input.text === "" ? Theme.space12 : clearButton.width
        readonly property bool mirrored: root.LayoutMirroring.enabled
    }
    Icon {
        icon: "search"
        color: Theme.inkSoft
        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: input.verticalCenter
    }
    IconButton {
        id: clearButton

        visible: input.text !== ""
        iconName: "x"
        label: qsTr("Clear the search")
        foreground: Theme.inkSoft
        anchors.right: parent.right
        anchors.verticalCenter: input.verticalCenter
        onClicked: {
            root.clear();
            input.forceActiveFocus();
        }
    }
}
