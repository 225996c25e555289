// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Qt 6.4's layouts lose a change of implicit height that arrives while they arrange (wrapping text inside a card does
// that); this says it once more when they are done. Remove it when Qt 6.4 is no longer supported.
Timer {
    required property Item item
    readonly property real wanted: item.implicitHeight

    interval: 0
    onWantedChanged: restart()
    onTriggered: item.Layout.preferredHeight = wanted
}
