// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// The heading of a card or group.
TextLabel {
    font.pixelSize: Theme.sizeHeading
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
