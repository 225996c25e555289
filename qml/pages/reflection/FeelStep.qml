// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Pages

// One feeling and where it is.
ReflectionStep {
    id: root

    GuardedNote {
        label: root.reflection.words("reflection.feel.field")
        note: root.reflection.feeling
        asks: false
        Layout.fillWidth: true
    }
}
