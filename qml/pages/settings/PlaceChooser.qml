// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

// The system's own way to point at a file or folder. Made when it is first asked for: most people type or never need it.
Item {
    id: root

    property bool folders: false
    property string fileKind: qsTr("Exports of Keel (*.json)", "kinds of file")

    signal chosen(url address)

    function open() {
        if (folders)
            folder.open();
        else
            file.open();
    }

    FolderDialog {
        id: folder

        title: qsTr("Choose a folder", "dialog of the system")
        onAccepted: root.chosen(selectedFolder)
    }
    FileDialog {
        id: file

        title: qsTr("Choose a file", "dialog of the system")
        nameFilters: [root.fileKind, qsTr("All files (*)", "kinds of file")]
        onAccepted: root.chosen(selectedFile)
    }
}
