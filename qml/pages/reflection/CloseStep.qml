// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Strain once more, and who it is for. When it ends in high strain nothing more is asked.
ReflectionStep {
    id: root

    StrainScale {
        reflection: root.reflection
        label: root.reflection.words("reflection.close.label")
        Layout.fillWidth: true
        onEdited: value => root.reflection.strainAfter = value

        Binding on value {
            value: root.reflection.strainAfter
        }
    }
    Banner {
        visible: root.reflection.enough
        text: root.reflection.words("reflection.close.calm")
        Layout.fillWidth: true
    }
    AnswerChips {
        visible: !root.reflection.enough
        label: root.reflection.words("reflection.title")
        choices: root.reflection.keeping
        Layout.fillWidth: true
    }
}
