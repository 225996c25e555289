// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// What a page is called: large, and a step smaller where an arrow leads back from it. A long name rather shrinks than
// breaks.
TextLabel {
    id: root

    property bool sub: false
    required property real room
    readonly property int most: sub ? Theme.sizeTitle : Theme.sizeDisplay
    readonly property int least: sub ? Theme.sizeHeading : Theme.sizeTitle
    readonly property real share: room / Math.max(1, natural.advanceWidth + Theme.space4)
    readonly property TextMetrics natural: TextMetrics {
        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: root.most
        font.weight: root.sub ? Font.DemiBold : Font.Bold
    }

    font.pixelSize: Math.max(least, Math.min(most, Math.floor(most * share)))
    font.weight: sub ? Font.DemiBold : Font.Bold
    font.letterSpacing: sub ? 0 : -0.5
    lineHeight: 1.1
    Accessible.role: Accessible.Heading
}
