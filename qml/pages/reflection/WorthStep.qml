// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Which value it serves to face it, and whether it is worth that.
ReflectionStep {
    id: root

    GuardedNote {
        label: root.reflection.words("reflection.meaningful.field")
        note: root.reflection.worth
        asks: false
        Layout.fillWidth: true
    }
    RatingScale {
        label: root.reflection.words("reflection.meaningful.rating")
        lowText: root.reflection.words("reflection.rating.low")
        highText: root.reflection.words("reflection.rating.high")
        Layout.fillWidth: true
        onEdited: value => root.reflection.meaningful = value

        Binding on value {
            value: root.reflection.meaningful
        }
    }
    MetBefore {
        reflection: root.reflection
        Layout.fillWidth: true
    }
}
