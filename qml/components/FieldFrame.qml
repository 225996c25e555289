// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// The edge of a text field: visible on its own (3:1), thicker while it has the keyboard, warm where something is wrong.
Rectangle {
    property bool focused: false
    property bool warns: false

    radius: Theme.radius
    color: Theme.card
    border.width: focused ? Theme.strokeStrong : Theme.stroke
    border.color: warns ? Theme.warning : focused ? Theme.focus : Theme.outline
}
