// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// The code on the paper, typed: does it open this diary? Nothing changes by it.
Sheet {
    id: root

    required property SecurityModel security

    property bool leadsOn: false

    signal newCodeRequested // once this sheet is gone and the keyboard is back where it was

    function submit() {
        security.checkRecoveryCode(code.text);
        code.wipe();
    }

    title: qsTr("Check my recovery code", "sheet")
    text: qsTr("Type the code that you wrote down. Keel looks whether it opens this diary; nothing is changed.", "sheet: Check my recovery code")
    form: true
    canClose: !security.busy
    onAboutToShow: {
        leadsOn = false;
        security.startNew();
    }
    onClosed: {
        code.wipe();
        if (leadsOn)
            newCodeRequested();
    }

    PassphraseField {
        id: code

        label: qsTr("Recovery code", "field")
        error: root.security.error
        focus: true
        Layout.fillWidth: true
        onAccepted: {
            if (check.enabled)
                root.submit();
        }
    }

    actions: [
        PrimaryButton {
            id: check

            text: root.security.busy ? qsTr("Checking…", "button while the recovery code is being tried") : qsTr("Check the code", "button")
            enabled: !root.security.busy && code.text !== ""
            Layout.fillWidth: true
            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("I do not have it: make a new one", "button: instead of checking the recovery code")
            enabled: !root.security.busy
            writes: true
            Layout.fillWidth: true
            onClicked: {
                root.leadsOn = true;
                root.close();
            }
        }
    ]

    Connections {
        target: root.security

        function onRecoveryConfirmed() {
            root.close();
        }
    }
}
