// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Security, look, about.
PlacePage {
    id: root

    required property DiaryModel diary
    required property LookModel look

    signal licencesRequested

    title: qsTr("Settings", "place, as heading")
    canGoBack: !navigator.railShown
    onBackRequested: navigator.back()

    SecuritySection {
        security: root.diary.security
        look: root.look
        Layout.fillWidth: true
        onLockRequested: root.navigator.lockRequested()
        onPassphraseRequested: passphrase.open()
        onRecoveryCodeRequested: recoveryCode.open()
    }
    LookSection {
        look: root.look
        Layout.fillWidth: true
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
    RecoveryCodeSheet {
        id: recoveryCode

        security: root.diary.security
    }
    Connections {
        target: root.navigator

        function onRecoveryCodeWanted() {
            recoveryCode.open();
        }
        function onVisited(name: string) {
            passphrase.visible = name === "passphrase";
            recoveryCode.visible = name === "recovery-code";
            if (name === "licences")
                root.licencesRequested();
        }
    }
}
