// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Where a readable file goes, and the passphrase again.
ColumnLayout {
    id: root

    required property ReadableFileModel file
    readonly property bool canSubmit: passphrase.ready

    function submit() {
        file.write(passphrase.text);
        passphrase.wipe();
    }
    function wipe() {
        passphrase.wipe();
    }

    spacing: Theme.space12

    TextLine {
        label: qsTr("Where it goes", "field: the path of a file or folder")
        hint: qsTr("Keel never replaces a file that is there.", "below: Where it goes")
        text: root.file.path
        error: root.file.pathError
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onEdited: text => root.file.path = text
    }
    ChooseButton {
        text: qsTr("Choose a folder", "button: where a file goes")
        folders: true
        onChosen: address => root.file.chooseFolder(address)
    }
    OwnerField {
        id: passphrase

        hint: qsTr("Asked for so that nobody else can write your diary to a file.", "below a passphrase field")
        busy: root.file.work.running
        error: root.file.passphraseError
        Layout.fillWidth: true
        onSubmitted: root.submit()
    }
}
