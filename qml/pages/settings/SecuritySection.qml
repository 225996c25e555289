// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What keeps the diary closed to others.
Card {
    id: root

    required property SecurityModel security
    required property LookModel look
    readonly property list<string> minutes: ["2", "5", "10", "15"]

    signal passphraseRequested
    signal recoveryCheckRequested
    signal recoveryCodeRequested
    signal lockRequested

    Accessible.name: heading.text

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        HeadingText {
            id: heading

            text: qsTr("Security", "section of the settings")
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.security.done !== ""
            spacing: Theme.space8
            Layout.fillWidth: true

            Icon {
                icon: "check"
                color: Theme.keel
            }
            TextLabel {
                text: root.security.done
                color: Theme.inkSoft
                Layout.fillWidth: true
                Accessible.role: Accessible.AlertMessage
            }
        }
        SettingRow {
            title: qsTr("Change the passphrase", "setting")
            iconName: "key"
            writes: true
            Layout.fillWidth: true
            onClicked: root.passphraseRequested()
        }
        SettingRow {
            title: qsTr("Check my recovery code", "setting")
            subtitle: qsTr("Type the one you have; nothing is changed.", "below: Check my recovery code")
            iconName: "shield-check"
            Layout.fillWidth: true
            onClicked: root.recoveryCheckRequested()
        }
        SettingRow {
            title: qsTr("New recovery code", "setting")
            subtitle: qsTr("Your current code will stop working.", "below: New recovery code")
            iconName: "pencil"
            writes: true
            Layout.fillWidth: true
            onClicked: root.recoveryCodeRequested()
        }
        SettingChoice {
            label: qsTr("Lock automatically after", "setting; the answers are minutes")
            options: [qsTr("2 min", "auto-lock"), qsTr("5 min", "auto-lock"), qsTr("10 min", "auto-lock"), qsTr("15 min", "auto-lock")]
            chosen: root.minutes.indexOf(String(root.look.autoLockMinutes))
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            onPicked: index => root.look.autoLockMinutes = Number(root.minutes[index])
        }
        SecondaryButton {
            text: qsTr("Lock now", "button")
            iconName: "lock"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            onClicked: root.lockRequested()
        }
    }
}
