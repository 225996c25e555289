// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme

// The words an entry carries, each with the mark and hue of its phase.
Flow {
    id: root

    required property list<string> words
    property list<string> phases // beside words; none where there are fewer

    visible: words.length > 0
    spacing: Theme.space8

    Repeater {
        model: root.words

        delegate: Tag {
            required property string modelData
            required property int index

            text: modelData
            phase: root.phases[index] ?? ""
            width: Math.min(implicitWidth, root.width)
        }
    }
}
