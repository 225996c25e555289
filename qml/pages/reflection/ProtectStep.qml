// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Pages

// What one wants to protect, as values or in own words.
ReflectionStep {
    id: root

    ValueCards {
        choices: root.reflection.protectedValues
        Layout.fillWidth: true
    }
    GuardedNote {
        label: root.reflection.words("hard_rule.protect.field")
        note: root.reflection.protect
        asks: false
        Layout.fillWidth: true
    }
}
