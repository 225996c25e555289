// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.ViewModels
import Keel.Pages

// Something that mattered: one or two lines and one value.
EditorFrame {
    id: root

    required property MomentModel moment

    editor: moment
    task: Navigator.Moment
    title: moment.title
    subtitle: moment.dateText
    saveText: qsTr("Keep this moment", "button")

    GuardedNote {
        label: root.moment.prompt
        note: root.moment.text
        asks: false
        placeholder: root.moment.hint
        focus: true
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.moment.valueQuestion
        choices: root.moment.values
        phase: "values"
        Layout.fillWidth: true
    }
}
