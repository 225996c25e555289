// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One delegate, made when it is first wanted and then kept: Qt 6.4's layouts keep a pointer to an item that goes while
// they arrange, and crash on it.
Repeater {
    required property bool wanted
    property bool made: false

    function keep() {
        if (wanted)
            made = true;
    }

    model: made ? 1 : 0
    onWantedChanged: keep()
    Component.onCompleted: keep()
}
