// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A supervision session that is agreed on: new, or changed.
Sheet {
    id: root

    required property SlotModel supervision

    title: supervision.isNew ? qsTr("Add a session", "sheet: supervision") : qsTr("Change the session", "sheet: supervision")
    form: true
    canClose: !supervision.busy
    onClosed: root.supervision.abandon()

    ChipPicker {
        label: qsTr("Kind of supervision", "case management, clinical skills, peer")
        model: root.supervision.kinds
        focus: true
        Layout.fillWidth: true
        onChipToggled: key => root.supervision.kinds.toggleKey(key)
    }
    CheckedLine {
        label: qsTr("Day of the session", "supervision: a date")
        placeholder: qsTr("24 December", "an example of a day")
        field: root.supervision.day
        Layout.fillWidth: true
    }
    CheckedLine {
        label: qsTr("Time of the session", "supervision")
        hint: qsTr("You can leave it blank.", "below a time")
        field: root.supervision.time
        inputMethodHints: Qt.ImhTime
        Layout.fillWidth: true
    }
    ChipPicker {
        label: qsTr("Repeats", "supervision: how often")
        model: root.supervision.rhythms
        Layout.fillWidth: true
        onChipToggled: key => root.supervision.rhythms.toggleKey(key)
    }

    actions: [
        FieldHint {
            error: root.supervision.error
            Layout.fillWidth: true
        },
        PrimaryButton {
            text: qsTr("Save the session", "button: supervision")
            enabled: !root.supervision.busy
            writes: true
            Layout.fillWidth: true
            onClicked: root.supervision.save()
        },
        QuietButton {
            visible: !root.supervision.isNew
            text: qsTr("Move to the bin", "button: an entry")
            enabled: !root.supervision.busy
            writes: true
            Layout.fillWidth: true
            onClicked: root.supervision.remove()
        }
    ]

    Connections {
        target: root.supervision

        function onClosed() {
            root.close();
        }
    }
}
