// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Components

// The day that the entries below belong to.
Item {
    id: root

    required property string section

    width: parent ? parent.width : 0
    implicitHeight: words.implicitHeight + Theme.space12 + Theme.space8

    TextLabel {
        id: words

        x: Theme.space4
        y: Theme.space12
        width: parent.width - 2 * Theme.space4
        text: root.section
        color: Theme.inkSoft
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
}
