// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A stretch of leave: new, or changed.
Sheet {
    id: root

    required property LeaveModel leave

    title: leave.isNew ? qsTr("Add leave", "sheet") : qsTr("Change leave", "sheet")
    form: true
    canClose: !leave.busy
    onClosed: root.leave.abandon()

    CheckedLine {
        label: qsTr("First day", "leave: a date")
        placeholder: qsTr("24 December", "an example of a day")
        field: root.leave.from
        focus: true
        Layout.fillWidth: true
    }
    CheckedLine {
        label: qsTr("Last day", "leave: a date")
        hint: qsTr("Blank for a single day.", "below: Last day")
        field: root.leave.to
        Layout.fillWidth: true
    }
    ChipPicker {
        label: qsTr("Kind of leave", "annual, sick, ...")
        model: root.leave.kinds
        Layout.fillWidth: true
        onChipToggled: key => root.leave.kinds.toggleKey(key)
    }
    CheckedLine {
        label: qsTr("How much of your leave it takes", "leave: a number")
        hint: qsTr("You can leave it blank.", "below a number")
        field: root.leave.amount
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        Layout.fillWidth: true
    }
    SettingChoice {
        label: qsTr("Counted in", "an amount of leave: hours or days")
        options: [qsTr("hours", "leave is counted in"), qsTr("days", "leave is counted in")]
        chosen: root.leave.unit
        Layout.fillWidth: true
        onPicked: index => root.leave.unit = index
    }

    actions: [
        FieldHint {
            error: root.leave.error
            Layout.fillWidth: true
        },
        PrimaryButton {
            text: qsTr("Save the leave", "button")
            enabled: !root.leave.busy
            writes: true
            Layout.fillWidth: true
            onClicked: root.leave.save()
        },
        QuietButton {
            visible: !root.leave.isNew
            text: qsTr("Move to the bin", "button: an entry")
            enabled: !root.leave.busy
            writes: true
            Layout.fillWidth: true
            onClicked: root.leave.remove()
        }
    ]

    Connections {
        target: root.leave

        function onClosed() {
            root.close();
        }
    }
}
