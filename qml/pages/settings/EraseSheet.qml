// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.ViewModels

// The whole diary goes: said plainly, a word to type, and the passphrase.
Sheet {
    id: root

    required property EraseModel erasing

    function submit() {
        erasing.erase(word.text, passphrase.text);
        passphrase.wipe();
    }

    title: qsTr("Delete everything", "sheet")
    text: qsTr("Every entry, every draft, the bin and the keys on this device go, and nobody can bring them back. Exports and backups that you made stay where they are.", "sheet: Delete everything")
    form: true
    canClose: !erasing.busy
    onAboutToShow: erasing.startNew()
    onClosed: {
        word.text = "";
        passphrase.wipe();
    }

    TextLine {
        id: word

        label: qsTr("Type the word %1", "field; the word is: delete").arg(root.erasing.word)
        error: root.erasing.wordError
        inputMethodHints: Qt.ImhNoPredictiveText
        focus: true
        Layout.fillWidth: true
    }
    OwnerField {
        id: passphrase

        busy: root.erasing.busy
        error: root.erasing.passphraseError
        Layout.fillWidth: true
        onSubmitted: {
            if (Writing.possible)
                root.submit();
        }
    }

    actions: [
        SecondaryButton {
            text: qsTr("Delete my diary for good", "button")
            iconName: "trash-2"
            enabled: passphrase.ready && word.text !== ""
            writes: true
            Layout.fillWidth: true
            onClicked: root.submit()
        },
        QuietButton {
            text: qsTr("Keep it", "button: leaves Delete everything")
            enabled: !root.erasing.busy
            Layout.fillWidth: true
            onClicked: root.close()
        }
    ]
}
