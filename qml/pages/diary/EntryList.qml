// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Entries under their days. One Tab stop: the arrow keys walk, Return opens, Delete moves to the bin.
SectionedList {
    id: root

    required property TimelineModel timeline
    property string currentEntry: ""
    property string wantedTop: "" // where to begin
    property string topEntry: "" // id of the topmost entry; empty while what stands above the list is in sight

    signal openRequested(int index)
    signal menuRequested(EntryRow row)

    function walk(step: int) {
        currentIndex = Math.max(0, Math.min(count - 1, currentIndex + step));
        if (currentItem)
            currentItem.forceActiveFocus(Qt.TabFocusReason);
    }
    // The keyboard back to the entry that had it.
    function land() {
        if (currentItem)
            currentItem.forceActiveFocus(Qt.OtherFocusReason);
        else
            forceActiveFocus(Qt.OtherFocusReason);
    }
    function lookAtTop() {
        let row = -1;
        for (let below = Theme.space4; contentY >= 0 && row < 0 && below < height; below += Theme.space8)
            row = indexAt(width / 2, contentY + below); // between two entries there is none
        topEntry = timeline.entryAt(row);
    }

    model: timeline
    spacing: Theme.space12
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: height
    currentIndex: -1 // a list gives its current entry the keyboard whenever it is filled anew, out of the search field
    activeFocusOnTab: true
    keyNavigationEnabled: false
    highlightMoveDuration: Theme.motionShort // else whoever holds the key down is left behind
    highlightMoveVelocity: -1
    Keys.onDownPressed: walk(1)
    Keys.onUpPressed: walk(-1)
    onContentYChanged: looking.start()
    Component.onCompleted: {
        returning.row = timeline.rowOf(wantedTop);
        returning.restart();
    }

    Timer {
        id: looking

        interval: 200
        onTriggered: root.lookAtTop()
    }
    // Where one was before the diary was locked, once the list has the height of what stands above it. The page may
    // be made before the timeline is there, or long after.
    Timer {
        id: returning

        property int row: 0

        interval: 0
        onTriggered: if (row >= 0)
            root.keepPlace(row)
    }
    Connections {
        target: root.timeline

        function onSearchTextChanged() {
            root.currentIndex = -1;
        }
        function onRestored(topRow: int) {
            returning.row = topRow;
            returning.restart();
        }
    }

    delegate: EntryRow {
        id: row

        width: root.width
        current: entryId === root.currentEntry
        Keys.onDeletePressed: if (Writing.possible)
            root.timeline.remove(index)
        onActiveFocusChanged: if (activeFocus)
            root.currentIndex = index
        onOpenRequested: {
            root.currentIndex = index;
            root.openRequested(index);
        }
        onMenuRequested: root.menuRequested(row)
    }
}
