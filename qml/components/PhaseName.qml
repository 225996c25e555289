// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Mark and name of a phase, or of the kind of entry that belongs to it.
RowLayout {
    id: root

    required property string phase
    required property string text
    property bool spoken: true

    spacing: Theme.space8

    PhaseMark {
        phase: root.phase
        beside: words
        Layout.alignment: Qt.AlignTop
    }
    TextLabel {
        id: words

        text: root.text
        color: Theme.phaseColor(root.phase)
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Accessible.ignored: !root.spoken
    }
}
