// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Pages

// Somebody or something to turn to, to be kept up to date.
Card {
    id: root

    required property string name
    required property string kindLabel
    required property string detail
    required property string how

    signal editRequested
    signal removeRequested
    signal copyRequested

    padding: Theme.space12
    leftPadding: Theme.space16
    Accessible.name: name

    PersonLines {
        width: root.availableWidth
        name: root.name
        kindLabel: root.kindLabel
        detail: root.detail
        how: root.how
        onCopyRequested: root.copyRequested()

        IconButton {
            iconName: "pencil"
            label: qsTr("Change: %1", "button; a person or service").arg(root.name)
            foreground: Theme.inkSoft
            writes: true
            Layout.alignment: Qt.AlignTop
            onClicked: root.editRequested()
        }
        IconButton {
            iconName: "trash-2"
            label: qsTr("Remove: %1", "button; a person or service").arg(root.name)
            foreground: Theme.inkSoft
            writes: true
            Layout.alignment: Qt.AlignTop
            onClicked: root.removeRequested()
        }
    }
}
