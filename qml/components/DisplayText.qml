// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// The name of a place.
TextLabel {
    font.pixelSize: Theme.sizeDisplay
    font.weight: Font.Bold
    font.letterSpacing: -0.5
    lineHeight: 1.1
    Accessible.role: Accessible.Heading
}
