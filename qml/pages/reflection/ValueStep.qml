// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// What one cared about, whether it was alive, and what the workplace was like for it.
ReflectionStep {
    id: root

    ValueCards {
        choices: root.reflection.values
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.reflection.words("reflection.value_state")
        choices: root.reflection.valueStates
        phase: "values"
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.reflection.words("reflection.value_workplace")
        choices: root.reflection.workplace
        phase: "values"
        Layout.fillWidth: true
    }
    Disclosure {
        title: root.reflection.words("reflection.value_more")
        open: root.reflection.inward.selectedCount > 0
        Layout.fillWidth: true

        ChipGroup {
            label: root.reflection.words("reflection.value_more")
            choices: root.reflection.inward
            phase: "values"
            Layout.fillWidth: true
        }
    }
}
