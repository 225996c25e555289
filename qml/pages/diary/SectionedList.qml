// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme

// A list by days, with room for what stands above it. A file of its own, not bound to anything outside: Qt 6.4 makes
// bound components into delegates, but not into headers.
ListView {
    id: root

    property real headerHeight: 0
    property int keptRow: -1 // stands at the top until one moves

    function keepPlace(row: int) {
        keptRow = row;
        positionViewAtIndex(row, ListView.Beginning);
    }

    section.property: "dayHeader"
    header: Item {}
    footer: Item {
        implicitHeight: Theme.space32
    }
    onMovementStarted: keptRow = -1

    // A search brings and takes lines above the entries; what was typed into must stay in sight. Further down nothing
    // may move.
    onHeaderHeightChanged: {
        if (keptRow >= 0 || contentY < 0)
            begin.restart();
    }

    Timer {
        id: begin

        interval: 0 // when the header has its height
        onTriggered: {
            if (root.keptRow >= 0)
                root.positionViewAtIndex(root.keptRow, ListView.Beginning);
            else
                root.positionViewAtBeginning();
        }
    }
    Binding {
        target: root.headerItem
        property: "height"
        value: root.headerHeight
    }
}
