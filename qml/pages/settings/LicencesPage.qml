// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.ViewModels
import Keel.Pages

// The full notices of everything that is shipped, one open at a time: each can be as long as a book chapter.
PlacePage {
    id: root

    required property LicenceListModel licences
    required property SettingsPlace place
    property int shown: -1

    title: qsTr("Licences", "page")
    canGoBack: true
    onBackRequested: place.licencesShown = false

    Repeater {
        model: root.licences

        delegate: LicenceCard {
            required property int index

            open: index === root.shown
            text: open ? root.licences.textOf(index) : ""
            Layout.fillWidth: true
            onToggleRequested: root.shown = open ? -1 : index
        }
    }
}
