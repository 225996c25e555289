// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// How one would explain it, and whether it makes sense.
ReflectionStep {
    id: root

    GuardedNote {
        label: root.reflection.words("reflection.comprehensible.field")
        note: root.reflection.explain
        asks: false
        Layout.fillWidth: true
    }
    RatingScale {
        label: root.reflection.words("reflection.comprehensible.rating")
        lowText: root.reflection.words("reflection.rating.low")
        highText: root.reflection.words("reflection.rating.high")
        Layout.fillWidth: true
        onEdited: value => root.reflection.comprehensible = value

        Binding on value {
            value: root.reflection.comprehensible
        }
    }
    MetBefore {
        reflection: root.reflection
        Layout.fillWidth: true
    }
}
