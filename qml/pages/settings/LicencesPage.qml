// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
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

        delegate: Disclosure {
            id: notice

            required property int index
            required property string name
            required property string licence
            readonly property bool latest: index === root.shown

            title: name
            subtitle: licence
            Layout.fillWidth: true
            onOpenChanged: if (open)
                root.shown = index
            onLatestChanged: if (!latest)
                open = false

            SmallText {
                text: notice.open ? root.licences.textOf(notice.index) : ""
                Layout.fillWidth: true
            }
        }
    }
}
