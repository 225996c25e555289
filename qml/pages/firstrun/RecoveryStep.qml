// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Pages

// The only other way into the diary, shown once.
FirstRunStep {
    id: root

    function proceed() {
        firstRun.recoverySaved();
    }

    title: qsTr("Your recovery code", "first run, title")
    subtitle: qsTr("If you forget the passphrase, this opens your diary and nothing else does. It is shown once: write it on paper.", "first run, below the title")
    canGoBack: false // the diary is made
    nextText: qsTr("I have written it down", "button: on from the recovery code")

    SecretCard {
        label: qsTr("Recovery code", "for the screen reader")
        secret: root.firstRun.recoveryCode
        Layout.fillWidth: true
        onCopyRequested: root.firstRun.copyRecovery()
    }
    GroupCheck {
        prompt: root.firstRun.confirmGroups
        confirmed: root.firstRun.recoveryConfirmed
        Layout.fillWidth: true
        onChecked: (first, second) => root.firstRun.confirmRecovery(first, second)
    }
}
