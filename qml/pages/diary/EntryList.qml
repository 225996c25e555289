// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.ViewModels
import Keel.Pages

// Entries under their days. One Tab stop: the arrow keys walk, Return opens, Delete moves to the bin.
SectionedList {
    id: root

    required property TimelineModel timeline

    signal openRequested(int index)
    signal menuRequested(EntryRow row)

    function walk(step: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
        if (currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }

    model: timeline
    spacing: Theme.space12
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: height
    currentIndex: -1 // a list gives its current entry the keyboard whenever it is filled anew, out of the search field
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Keys.onDownPressed: walk(1)
    Keys.onUpPressed: walk(-1)

    Connections {
        target: root.timeline

        function onSearchTextChanged() {
            root.currentIndex = -1;
        }
    }

    delegate: EntryRow {
        id: row

        width: root.width
        Keys.onDeletePressed: root.timeline.remove(index)
        onActiveFocusChanged: if (activeFocus)
            root.currentIndex = index
        onOpenRequested: root.openRequested(index)
        onMenuRequested: root.menuRequested(row)
    }
}
