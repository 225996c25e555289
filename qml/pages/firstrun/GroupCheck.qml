// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Two groups of the code read back from paper: the only proof that it can be read. It may wait.
Disclosure {
    id: root

    required property string prompt
    property bool confirmed: false
    property string error: ""

    signal checked(string first, string second)

    function clear() {
        first.text = "";
        second.text = "";
        open = false;
    }

    title: qsTr("Check what I wrote", "button: unfolds two fields for groups of the recovery code")

    RowLayout {
        visible: root.confirmed
        spacing: Theme.space8
        Layout.fillWidth: true

        Icon {
            icon: "shield-check"
            color: Theme.coping
        }
        TextLabel {
            text: qsTr("Both groups are right.", "recovery code")
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
    }
    TextLabel {
        visible: !root.confirmed
        text: root.prompt
        color: Theme.inkSoft
        Layout.fillWidth: true
    }
    GridLayout {
        visible: !root.confirmed
        columns: Theme.stacks(width) ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space8
        Layout.fillWidth: true

        TextLine {
            id: first

            label: qsTr("First", "group of the recovery code, field")
            maximumLength: 4
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            Layout.fillWidth: true
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
        }
        TextLine {
            id: second

            label: qsTr("Second", "group of the recovery code, field")
            maximumLength: 4
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
            Layout.fillWidth: true
            onAccepted: root.checked(first.text, second.text)
        }
    }
    FieldHint {
        error: root.error
        Layout.fillWidth: true
    }
    SecondaryButton {
        visible: !root.confirmed
        text: qsTr("Check", "button: compare two groups of the recovery code")
        enabled: first.text.length === 4 && second.text.length === 4
        Layout.fillWidth: true
        onClicked: root.checked(first.text, second.text)
    }
}
