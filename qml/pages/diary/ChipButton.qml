// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Keel.Theme
import Keel.Components

// An icon that acts, in the shape of the chips it stands among.
IconButton {
    property bool current: false

    fill: current ? Theme.keelSoft : Theme.card
    edge: current ? Theme.keel : Theme.line
    foreground: current ? Theme.keel : Theme.inkSoft
    corner: Math.min(height, Theme.target) / 2
}
