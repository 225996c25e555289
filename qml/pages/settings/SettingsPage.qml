// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The person's work, security, look, data, about.
PlacePage {
    id: root

    required property DiaryModel diary
    required property LookModel look

    signal licencesRequested

    title: qsTr("Settings", "place, as heading")
    canGoBack: !navigator.railShown
    onBackRequested: navigator.back()

    Card {
        Accessible.name: qsTr("You", "section of the settings")
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space8

            SettingRow {
                title: qsTr("My work", "setting")
                subtitle: root.diary.work.summary
                iconName: "calendar"
                Layout.fillWidth: true
                onClicked: root.navigator.open(Navigator.Work)
            }
            SettingRow {
                title: qsTr("My words", "setting: own, reworded and hidden challenges and coping actions")
                subtitle: qsTr("What you call things, what you added, what you hid", "below My words")
                iconName: "pencil"
                Layout.fillWidth: true
                onClicked: root.navigator.open(Navigator.Toolbox)
            }
            SettingRow {
                title: qsTr("My people and my support", "setting")
                iconName: "users"
                Layout.fillWidth: true
                onClicked: root.navigator.open(Navigator.People)
            }
        }
    }
    SecuritySection {
        security: root.diary.security
        look: root.look
        Layout.fillWidth: true
        onLockRequested: root.navigator.lockRequested()
        onPassphraseRequested: passphrase.open()
        onRecoveryCheckRequested: recoveryCheck.open()
        onRecoveryCodeRequested: recoveryCode.open()
    }
    LookSection {
        look: root.look
        Layout.fillWidth: true
    }
    DataSection {
        Layout.fillWidth: true
        onImportRequested: root.navigator.open(Navigator.Import)
        onExportRequested: root.navigator.open(Navigator.Export)
        onBinRequested: root.navigator.open(Navigator.Bin)
        onEraseRequested: erase.open()
    }
    AboutSection {
        about: root.diary.about
        Layout.fillWidth: true
        onLicencesRequested: root.licencesRequested()
    }

    PassphraseSheet {
        id: passphrase

        security: root.diary.security
    }
    EraseSheet {
        id: erase

        erasing: root.diary.erasing
    }
    RecoveryCheckSheet {
        id: recoveryCheck

        security: root.diary.security
        onNewCodeRequested: recoveryCode.open()
    }
    RecoveryCodeSheet {
        id: recoveryCode

        security: root.diary.security
    }
    Connections {
        target: root.navigator

        function onPassphraseWanted() {
            passphrase.open();
        }
        function onRecoveryCheckWanted() {
            recoveryCheck.open();
        }
        function onVisited(name: string) {
            passphrase.visible = name === "passphrase";
            recoveryCheck.visible = name === "recovery-check";
            recoveryCode.visible = name === "recovery-code";
            erase.visible = name === "erase";
            if (name === "licences")
                root.licencesRequested();
        }
    }
}
