// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Components

// So that nobody takes the made-up year for a real one, or writes a real day into it.
Rectangle {
    color: Theme.keelSoft
    implicitHeight: words.implicitHeight + 2 * Theme.space4

    SmallText {
        id: words

        x: Theme.space16
        y: Theme.space4
        width: parent.width - 2 * Theme.space16
        text: qsTr("Demo: a made-up year, gone when you close Keel.", "strip above every page of the demo")
        horizontalAlignment: Text.AlignHCenter
    }
}
