// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The timeline, newest day on top, the search and the filters over it, and the calendar that leads into it.
FocusScope {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    property string currentEntry: "" // the one that is open beside the list
    property bool helpVisible: true // false where what stands beside it has the button
    readonly property TimelineModel timeline: diary.timeline
    readonly property int sidePadding: Math.max(width >= Theme.railFrom ? Theme.space24 : Theme.space16, (width - Theme.contentWidth) / 2)

    // Gives the keyboard back to the entry it left.
    function land() {
        entries.land();
    }

    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Diary", "place")

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    PageHeader {
        id: header

        title: qsTr("Diary", "place, as heading")
        canGoBack: root.navigator.backTo !== Navigator.Today
        helpVisible: root.helpVisible
        settingsVisible: !root.navigator.railShown
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: root.height < 400 * Theme.textScale ? Theme.space8 : Theme.space24 // as AdaptivePage
        anchors.leftMargin: root.sidePadding
        anchors.rightMargin: root.width >= Theme.railFrom ? Theme.space24 : root.sidePadding
        onBackRequested: root.navigator.back()
        onHelpRequested: root.navigator.helpRequested()
        onSettingsRequested: root.navigator.go(Navigator.Settings)
    }
    // What scrolls passes below the header, and takes no press there.
    Item {
        id: below

        clip: true
        anchors.top: header.bottom
        anchors.topMargin: Theme.space8
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        EntryList {
            id: entries

            anchors.fill: parent
            anchors.leftMargin: root.sidePadding
            anchors.rightMargin: root.sidePadding
            headerHeight: above.implicitHeight
            timeline: root.timeline
            currentEntry: root.currentEntry
            wantedTop: root.diary.position.top
            onOpenRequested: index => root.timeline.openEntry(index)
            onMenuRequested: row => menu.show(row)
            onTopEntryChanged: root.diary.position.top = topEntry
            T.ScrollBar.vertical: ThinScrollBar {
                parent: below
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                anchors.right: parent.right
            }
        }
    }
    DiaryHeader {
        id: above

        parent: entries.headerItem
        width: entries.width
        diary: root.diary
        navigator: root.navigator
        header: header
        onFiltersRequested: filters.open()
    }
    EntryMenu {
        id: menu

        timeline: root.timeline
        onOpenRequested: row => root.timeline.openEntry(row)
    }
    FilterSheet {
        id: filters

        filter: root.timeline.filter
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
        target: root.timeline

        function onUndoTextChanged() {
            if (root.timeline.undoText !== "")
                toast.show(root.timeline.undoText);
            else
                toast.dismiss();
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            root.timeline.searchText = "";
            root.diary.position.calendarShown = name === "diary-calendar";
            filters.visible = name === "diary-filters";
            root.timeline.filter.clear();
            if (name === "diary-filtered")
                root.timeline.filter.phases.toggle(0);
            root.diary.detail.close();
            if (name === "diary-entry")
                root.timeline.openEntry(0);
            else if (name === "diary-removed")
                root.timeline.remove(0);
        }
        function onWritten(name: string, words: string) {
            if (name === "diary-found")
                root.timeline.searchText = words;
        }
    }
}
