// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Qt 6.4's layouts can lose a change of implicit height that arrives while they arrange (wrapping text inside a card
// does that): a layout then stays marked dirty and is never arranged again. This notices a card that did not get its
// height and has the ScrollPane around it arrange everything anew. Remove it when Qt 6.4 is no longer supported.
Timer {
    required property Item item
    readonly property real wanted: item.implicitHeight
    property real handled: -1

    interval: 0
    onWantedChanged: restart()
    onTriggered: {
        if (Math.abs(item.height - wanted) < 1 || wanted === handled)
            return;
        handled = wanted; // once for each height: a second time would not help either
        for (let up = item.parent; up; up = up.parent) {
            const pane = up as ScrollPane;
            if (pane) {
                pane.settle();
                return;
            }
        }
    }
}
