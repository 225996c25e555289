// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// Triangle, diamond or circle in the phase's hue: shape and hue always travel together.
Icon {
    required property string phase // "challenge", "values", "coping"; else nothing is shown

    icon: Theme.phaseMark(phase)
    color: Theme.phaseColor(phase)
    size: Math.round(Theme.sizeSmall * 0.95)
}
