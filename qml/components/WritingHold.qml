// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// In every button: turns it off while it would write and the diary takes nothing, and lets it say so. Whatever else
// turns the button off, and whatever else it says, is there again afterwards.
QtObject {
    id: root

    required property Item control
    required property bool needed
    readonly property bool held: needed && !Writing.possible

    readonly property Binding off: Binding {
        target: root.control
        property: "enabled"
        value: false
        when: root.held
    }
    readonly property Binding reason: Binding {
        target: root.control.Accessible
        property: "description"
        value: Writing.reason
        when: root.held
    }
}
