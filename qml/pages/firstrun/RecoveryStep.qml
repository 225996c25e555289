// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// The only other way into the diary, shown once.
FirstRunStep {
    id: root

    function proceed() {
        firstRun.recoverySaved();
    }
    function remake() {
        firstRun.newRecoveryCode(passphrase.text);
        passphrase.wipe();
    }

    title: qsTr("Your recovery code", "first run, title")
    subtitle: qsTr("If you forget the passphrase, this opens your diary and nothing else does. It is shown once: write it on paper.", "first run, below the title")
    canGoBack: false // the diary is made
    canSkip: firstRun.recoveryGone
    canGoNext: firstRun.recoveryCode !== ""
    nextText: qsTr("I have written it down", "button: on from the recovery code")

    ColumnLayout {
        visible: root.firstRun.recoveryGone
        spacing: Theme.space12
        Layout.fillWidth: true

        Banner {
            text: qsTr("The code was on the screen when you stopped. If you wrote it down, skip this step. If not, make a new one: the old one then opens nothing.", "first run, after a pause")
            Layout.fillWidth: true
        }
        OwnerField {
            id: passphrase

            busy: root.firstRun.busy
            Layout.fillWidth: true
            onSubmitted: root.remake()
        }
        SecondaryButton {
            text: qsTr("Make a new code", "button")
            enabled: passphrase.ready
            Layout.fillWidth: true
            onClicked: root.remake()
        }
    }
    SecretCard {
        visible: !root.firstRun.recoveryGone
        label: qsTr("Recovery code", "for the screen reader")
        secret: root.firstRun.recoveryCode
        grouped: true
        Layout.fillWidth: true
        onCopyRequested: root.firstRun.copyRecovery()
    }
    GroupCheck {
        visible: !root.firstRun.recoveryGone
        prompt: root.firstRun.confirmGroups
        confirmed: root.firstRun.recoveryConfirmed
        Layout.fillWidth: true
        onChecked: (first, second) => root.firstRun.confirmRecovery(first, second)
    }
}
