// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.ViewModels
import Keel.Pages

// The settings, and over them the licences, which are long.
FocusScope {
    id: root

    required property DiaryModel diary
    required property LookModel look
    required property Navigator navigator
    property bool licencesShown: false

    SettingsPage {
        anchors.fill: parent
        visible: !root.licencesShown
        focus: !root.licencesShown
        diary: root.diary
        look: root.look
        navigator: root.navigator
        onLicencesRequested: root.licencesShown = true
    }
    PageLoader {
        id: licences

        wanted: root.licencesShown
        onPageRequested: setSource(Qt.resolvedUrl("LicencesPage.qml"), {
            licences: root.diary.about.licences,
            navigator: root.navigator,
            place: root
        })
    }
}
