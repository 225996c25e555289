// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A folded list of statements.
Disclosure {
    id: root

    property alias lines: statements.model

    Repeater {
        id: statements

        delegate: TextLabel {
            required property string modelData

            text: modelData
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
}
