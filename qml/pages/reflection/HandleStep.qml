// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Whose part is which, and whether one can handle a part.
ReflectionStep {
    id: root

    GuardedNote {
        label: root.reflection.words("reflection.manageable.field")
        note: root.reflection.inHands
        asks: false
        Layout.fillWidth: true
    }
    RatingScale {
        label: root.reflection.words("reflection.manageable.rating")
        lowText: root.reflection.words("reflection.rating.low")
        highText: root.reflection.words("reflection.rating.high")
        Layout.fillWidth: true
        onEdited: value => root.reflection.manageable = value

        Binding on value {
            value: root.reflection.manageable
        }
    }
    MetBefore {
        reflection: root.reflection
        Layout.fillWidth: true
    }
}
