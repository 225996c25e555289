// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Components

// What holds for every page of this diary, above all of them.
Rectangle {
    id: root

    required property string text
    property string shortText: text // where the long one would take the page

    color: Theme.keelSoft
    implicitHeight: words.implicitHeight + 2 * Theme.space4

    SmallText {
        id: words

        x: Theme.space16
        y: Theme.space4
        width: root.width - 2 * Theme.space16
        text: Theme.stacks(root.width) ? root.shortText : root.text
        horizontalAlignment: Text.AlignHCenter
    }
}
