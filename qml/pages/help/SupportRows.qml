// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.ViewModels

// One part of the support card.
Repeater {
    id: root

    required property HelpModel help
    required property SupportListModel rows

    model: rows

    delegate: SupportRow {
        required property int index

        Layout.fillWidth: true
        onDialRequested: root.help.dial(root.rows, index)
        onCopyRequested: root.help.copy(root.rows, index)
    }
}
