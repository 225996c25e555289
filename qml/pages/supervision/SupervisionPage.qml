// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// Nothing to prepare here yet, and it says so.
PlacePage {
    title: qsTr("Supervision", "place, as heading")

    EmptyState {
        iconName: "users"
        title: qsTr("Your questions for supervision will appear here", "empty page")
        text: qsTr("This version cannot prepare a session or share a page yet. Nothing you write is shared with anyone.", "empty page")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
}
