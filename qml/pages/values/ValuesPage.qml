// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// Nothing to choose here yet, and it says so.
PlacePage {
    title: qsTr("Values", "place, as heading")

    EmptyState {
        iconName: "compass"
        title: qsTr("Your values will stand here", "empty page")
        text: qsTr("Choosing and keeping your values comes with the next version. What you note about values in check-ins is already kept.", "empty page")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
}
