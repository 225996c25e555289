// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Keel.Theme

// The one thing most people came to do here. At most one to a page.
ActionButton {
    implicitHeight: Math.max(Theme.target + 4, implicitContentHeight + topPadding + bottomPadding)
    fill: Theme.keel
    foreground: Theme.inkOnKeel
}
