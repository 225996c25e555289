// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A secret: shown on request, paste welcome, nothing learnt by the keyboard, no undo that could bring it back.
// The owner calls wipe() once it has been used.
FocusScope {
    id: root

    property string label: qsTr("Passphrase")
    property string placeholder: ""
    property alias text: input.text
    property string hint: "" // what it is asked for, or what the meter says
    property string error: ""
    property bool shown: false

    signal edited
    signal accepted

    // Into the field, also when the eye was the last to have the keyboard.
    function land() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    function wipe() {
        input.clear(); // assigning the text also drops the input's own undo history
        input.text = "";
        shown = false;
    }

    // Qt hides the name of a password field from assistive tools, so the group round it has to say it.
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    implicitWidth: 240
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space4

        TextLabel {
            text: root.label
            color: Theme.inkSoft
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            implicitHeight: input.implicitHeight
            Layout.fillWidth: true

            InputLine {
                id: input

                width: parent.width
                label: root.label
                description: root.error !== "" ? root.error : root.hint
                placeholder: root.placeholder
                warns: root.error !== ""
                focus: true
                leftPadding: root.LayoutMirroring.enabled ? eye.width : Theme.space12
                rightPadding: root.LayoutMirroring.enabled ? Theme.space12 : eye.width
                echoMode: root.shown ? TextInput.Normal : TextInput.Password
                passwordMaskDelay: 0
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                onTextEdited: root.edited()
                onAccepted: root.accepted()
                Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)
                Keys.onPressed: event => event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)
            }
            IconButton {
                id: eye

                iconName: root.shown ? "eye-off" : "eye"
                label: root.shown ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
                foreground: Theme.inkSoft
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.shown = !root.shown
            }
        }
        FieldHint {
            hint: root.hint
            error: root.error
            Layout.fillWidth: true
        }
    }
}
