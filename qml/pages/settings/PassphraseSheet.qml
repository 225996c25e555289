// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// The old passphrase, or the recovery code where it is forgotten, and the new one twice.
Sheet {
    id: root

    required property SecurityModel security

    function wipe() {
        current.wipe();
        next.wipe();
        repeated.wipe();
    }
    function submit() {
        security.changePassphrase(current.text, next.text, repeated.text);
        wipe();
    }

    title: qsTr("Change the passphrase", "sheet")
    text: qsTr("The new one works from now on. Backups made before keep the old one.", "sheet: Change the passphrase")
    form: true
    canClose: !security.busy
    onAboutToShow: security.startNew()
    onClosed: wipe()

    OwnerField {
        id: current

        busy: root.security.busy
        focus: true
        Layout.fillWidth: true
    }
    PassphraseField {
        id: next

        label: qsTr("New passphrase", "field")
        hint: root.security.strengthText
        Layout.fillWidth: true
        onEdited: root.security.checkStrength(text)
    }
    PassphraseField {
        id: repeated

        label: qsTr("New passphrase again", "field")
        error: root.security.error
        Layout.fillWidth: true
        onAccepted: {
            if (change.enabled)
                root.submit();
        }
    }

    actions: PrimaryButton {
        id: change

        text: root.security.busy ? qsTr("Changing…", "button while the passphrase is being changed") : qsTr("Change the passphrase", "button")
        enabled: current.ready && root.security.strengthOk && repeated.text !== ""
        writes: true
        Layout.fillWidth: true
        onClicked: root.submit()
    }

    Connections {
        target: root.security

        function onPassphraseChanged() {
            root.close();
        }
    }
}
