// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Where the working day ends, quietly.
RowLayout {
    property alias text: words.text

    spacing: Theme.space12

    Icon {
        icon: "clock"
        color: Theme.inkSoft
    }
    TextLabel {
        id: words

        color: Theme.inkSoft
        Layout.fillWidth: true
    }
}
