// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// What Keel says: it begins on the side where the window's language begins. What people wrote is a WrittenText.
WrittenText {
    // Where the middle of the first line stands: for an icon beside it, whatever script it is in.
    readonly property real middle: topPadding + contentHeight / Math.max(1, lineCount) / lineHeight / 2

    linkColor: Theme.keel
    horizontalAlignment: Text.AlignLeft
}
