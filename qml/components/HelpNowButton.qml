// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// In the same corner of every page, also while locked.
PillButton {
    text: qsTr("Help now")
    iconName: "life-buoy"
    foreground: Theme.inkSoft
    Layout.fillWidth: false // what stands beside it gives way
    Accessible.description: qsTr("Opens the support card")
}
