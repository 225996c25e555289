// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// How much of it is the set-up's: blank until one says.
ReflectionStep {
    id: root

    RatingScale {
        label: root.reflection.words("reflection.whose.label")
        lowText: root.reflection.words("reflection.whose.low")
        highText: root.reflection.words("reflection.whose.high")
        Layout.fillWidth: true
        onEdited: value => root.reflection.setupTenths = value

        Binding on value {
            value: root.reflection.setupTenths
        }
    }
}
