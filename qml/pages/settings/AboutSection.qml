// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What Keel is, where it comes from, what it cannot do and who can read what is written.
Card {
    id: root

    required property AboutModel about

    signal licencesRequested

    Accessible.name: heading.text

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space12

        HeadingText {
            id: heading

            text: qsTr("About %1", "section of the settings; the name of the application").arg(root.about.appName)
            Layout.fillWidth: true
        }
        TextLabel {
            text: root.about.purpose
            Layout.fillWidth: true
        }
        AboutList {
            title: qsTr("Privacy in plain words", "about")
            lines: root.about.privacy
            Layout.fillWidth: true
        }
        AboutList {
            title: qsTr("What it cannot do", "about")
            lines: root.about.limits
            Layout.fillWidth: true
        }
        AboutList {
            title: qsTr("Where it comes from", "about: the studies behind it")
            lines: root.about.sources
            Layout.fillWidth: true
        }
        SettingRow {
            title: qsTr("Licences", "about: of Keel and of what it is built on")
            iconName: "file-text"
            valueText: root.about.version
            Layout.fillWidth: true
            onClicked: root.licencesRequested()
        }
    }
}
