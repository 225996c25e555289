// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// The diary's data in the person's own hands.
Card {
    id: root

    signal importRequested
    signal exportRequested
    signal binRequested
    signal eraseRequested

    Accessible.name: heading.text

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        HeadingText {
            id: heading

            text: qsTr("Your data", "section of the settings")
            Layout.fillWidth: true
        }
        SettingRow {
            title: qsTr("Export", "setting: write the diary to a file")
            subtitle: qsTr("As a file for Keel, as tables, or as text to read.", "below: Export")
            iconName: "download"
            Layout.fillWidth: true
            onClicked: root.exportRequested()
        }
        SettingRow {
            title: qsTr("Import an export", "setting: import")
            subtitle: qsTr("You see first what it would change.", "below: Bring in an export")
            iconName: "upload"
            writes: true
            Layout.fillWidth: true
            onClicked: root.importRequested()
        }
        SettingRow {
            title: qsTr("Bin", "setting: removed entries")
            subtitle: qsTr("What you removed in the last 30 days.", "below: Bin")
            iconName: "undo-2"
            Layout.fillWidth: true
            onClicked: root.binRequested()
        }
        SettingRow {
            title: qsTr("Delete everything", "setting")
            subtitle: qsTr("The whole diary on this device, for good.", "below: Delete everything")
            iconName: "trash-2"
            writes: true
            Layout.fillWidth: true
            onClicked: root.eraseRequested()
        }
    }
}
