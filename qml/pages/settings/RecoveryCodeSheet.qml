// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The passphrase or the code before first, then a new code, shown once.
Sheet {
    id: root

    required property SecurityModel security
    readonly property bool made: security.recoveryCode !== ""

    function submit() {
        security.newRecoveryCode(passphrase.text);
        passphrase.wipe();
    }

    title: qsTr("New recovery code", "sheet")
    text: made ? qsTr("Write it on paper and keep it away from this device. It is not shown again.", "sheet: New recovery code") : qsTr("It opens your diary if you forget the passphrase. The code you have now stops working.", "sheet: New recovery code")
    form: true
    canClose: !security.busy && !made // the code goes only when it is written down
    onAboutToShow: security.startNew()
    onClosed: {
        passphrase.wipe();
        groups.clear();
        security.recoveryShown();
    }

    OwnerField {
        id: passphrase

        visible: !root.made
        busy: root.security.busy
        error: root.security.error
        enabled: !root.security.busy
        focus: true
        Layout.fillWidth: true
        onSubmitted: {
            if (make.enabled)
                root.submit();
        }
    }
    SecretCard {
        visible: root.made
        label: qsTr("Recovery code", "for the screen reader")
        secret: root.security.recoveryCode
        grouped: true
        Layout.fillWidth: true
        onCopyRequested: root.security.copyRecovery()
    }
    GroupCheck {
        id: groups

        visible: root.made
        prompt: root.security.confirmGroups
        Layout.fillWidth: true
        error: root.security.error
        onChecked: (first, second) => root.security.confirmRecovery(first, second)
    }

    actions: [
        PrimaryButton {
            id: make

            visible: !root.made
            text: root.security.busy ? qsTr("Making it…", "button while a recovery code is being made") : qsTr("Make a new code", "button")
            enabled: passphrase.ready
            writes: true
            Layout.fillWidth: true
            onClicked: root.submit()
        },
        PrimaryButton {
            visible: root.made
            text: qsTr("I have written it down", "button: closes the recovery code")
            Layout.fillWidth: true
            onClicked: root.close()
        }
    ]

    Connections {
        target: root.security

        function onRecoveryConfirmed() {
            root.close();
        }
    }
}
