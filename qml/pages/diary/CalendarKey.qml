// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// What one mark of the calendar means.
RowLayout {
    id: root

    required property string text
    property real level: -1 // as DayMark

    spacing: Theme.space4

    DayMark {
        level: root.level
        written: true
    }
    SmallText {
        text: root.text
        Layout.fillWidth: true
    }
}
