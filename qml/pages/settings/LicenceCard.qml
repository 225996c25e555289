// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One shipped thing, and its notice when asked for.
Card {
    id: root

    required property string name
    required property string licence
    property string text: "" // only while it is open: some are as long as a book chapter
    property bool open: false

    signal toggleRequested

    Accessible.name: name

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        SettingRow {
            title: root.name
            subtitle: root.licence
            chevron: false
            Accessible.description: root.open ? qsTr("Open; press to fold", "licence text") : qsTr("Folded; press to open", "licence text")
            Layout.fillWidth: true
            onClicked: root.toggleRequested()
        }
        SmallText {
            visible: root.open
            text: root.text
            Layout.fillWidth: true
        }
    }
}
