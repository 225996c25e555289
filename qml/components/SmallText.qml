// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import Keel.Theme

// Hints, times, coverage: quieter, never smaller than 13.
TextLabel {
    color: Theme.inkSoft
    font.pixelSize: Theme.sizeSmall
}
