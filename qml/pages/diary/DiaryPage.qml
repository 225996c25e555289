// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The timeline, newest day on top, and the search over it.
FocusScope {
    id: root

    required property TimelineModel timeline
    required property Navigator navigator
    readonly property string searchExample: qsTr("supervision", "a word to search for in pictures of the search")
    readonly property string undoText: timeline.undoText
    readonly property int sidePadding: Math.max(width >= Theme.railFrom ? Theme.space24 : Theme.space16, (width - Theme.contentWidth) / 2)

    function openEntry(row: int) {
        navigator.checkInOpening = true;
        timeline.openEntry(row);
    }
    function showUndo() {
        if (undoText !== "")
            toast.show(undoText);
        else
            toast.dismiss();
    }

    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Diary", "place")
    onUndoTextChanged: showUndo()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    EntryList {
        id: entries

        anchors.fill: parent
        anchors.leftMargin: root.sidePadding
        anchors.rightMargin: root.sidePadding
        headerHeight: above.implicitHeight
        timeline: root.timeline
        onOpenRequested: index => root.openEntry(index)
        onMenuRequested: row => menu.show(row)
        T.ScrollBar.vertical: ThinScrollBar {
            parent: root
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.right: parent.right
        }
    }
    DiaryHeader {
        id: above

        parent: entries.headerItem
        width: entries.width
        timeline: root.timeline
        navigator: root.navigator
    }
    EntryMenu {
        id: menu

        timeline: root.timeline
        onOpenRequested: row => root.openEntry(row)
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        onActionTriggered: root.timeline.undo()
        onDismissed: root.timeline.forgetUndo()
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            root.timeline.searchText = name === "diary-found" ? root.searchExample : "";
        }
    }
}
