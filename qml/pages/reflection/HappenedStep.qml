// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// What weighed: plain sentences, up to three challenges, how much strain. Above, once, what not to write.
ReflectionStep {
    id: root

    Banner {
        id: safety

        text: root.reflection.words("reflection.safety")
        closable: true
        Layout.fillWidth: true
        onClosed: safety.visible = false
    }
    GuardedNote {
        label: root.reflection.words("reflection.what_happened.field")
        note: root.reflection.happened
        asks: false
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.reflection.words("reflection.challenges")
        choices: root.reflection.challenges
        phase: "challenge"
        Layout.fillWidth: true
    }
    StrainScale {
        reflection: root.reflection
        label: root.reflection.words("reflection.strain")
        Layout.fillWidth: true
        onEdited: value => root.reflection.strainBefore = value

        Binding on value {
            value: root.reflection.strainBefore
        }
    }
}
