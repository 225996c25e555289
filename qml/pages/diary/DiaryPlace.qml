// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The list and what is open: side by side from 1024 px, else one over the other. Turning the screen moves them; nothing
// is made anew. Open is an entry to read, or the check-in of another day to change (CheckInRoute).
FocusScope {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    readonly property CheckInModel checkIn: diary.today.checkIn
    readonly property EntryDetailModel detail: diary.detail
    readonly property bool reading: detail.opened
    readonly property bool panes: Window.width >= Theme.panesFrom
    readonly property int listWidth: panes ? Math.round(Math.max(width * 0.4, 380)) : width

    onReadingChanged: if (!reading && !editor.wanted && navigator.place === Navigator.Diary && navigator.task === Navigator.None)
        list.land()

    DiaryPage {
        id: list

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.listWidth
        height: root.height
        visible: root.panes || !editor.wanted && !reader.wanted
        focus: !editor.wanted && !reader.wanted
        diary: root.diary
        navigator: root.navigator
        helpVisible: !root.panes
        currentEntry: root.panes ? root.detail.entryId : ""
    }
    Rectangle {
        visible: root.panes
        x: root.LayoutMirroring.enabled ? root.width - root.listWidth : root.listWidth
        width: Theme.stroke
        height: root.height
        color: Theme.line
    }
    Item {
        id: pane

        x: root.panes && !root.LayoutMirroring.enabled ? root.listWidth + Theme.stroke : 0
        width: root.panes ? root.width - root.listWidth - Theme.stroke : root.width
        height: root.height

        EmptyState {
            visible: root.panes && !reader.wanted && !editor.wanted && !root.diary.timeline.empty
            anchors.centerIn: parent
            width: Math.min(420 * Theme.textScale, parent.width - 2 * Theme.space24)
            iconName: "book-open"
            title: qsTr("Choose an entry", "right half of the diary while none is open")
            text: qsTr("It opens here, beside the list.", "right half of the diary while none is open")
        }
        HelpNowButton {
            visible: root.panes && !reader.wanted && !editor.wanted
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.space24
            onClicked: root.navigator.helpRequested()
        }
        PageLoader {
            id: reader

            wanted: root.reading
            visible: wanted && !editor.wanted
            focus: wanted && !editor.wanted
            onPageRequested: setSource(Qt.resolvedUrl("EntryPage.qml"), {
                detail: root.detail,
                navigator: root.navigator
            })
        }
        PageLoader {
            id: editor

            wanted: !root.checkIn.isToday
            onPageRequested: setSource(Qt.resolvedUrl("../today/CheckInEditor.qml"), {
                checkIn: root.checkIn,
                navigator: root.navigator
            })
        }
    }
    Connections {
        target: root.detail

        // In this order: a page that finds nothing open begins something new.
        function onReflectionRequested(id: string) {
            root.diary.reflection.edit(id);
            root.navigator.open(Navigator.Reflection);
        }
        function onMomentRequested(id: string) {
            root.diary.moment.edit(id);
            root.navigator.open(Navigator.Moment);
        }
        function onNoteRequested(id: string) {
            root.diary.note.edit(id);
            root.navigator.open(Navigator.Note);
        }
        function onPlanRequested(id: string) {
            root.diary.plan.edit(id);
            root.navigator.open(Navigator.Plan);
        }
        function onWeeklyReviewRequested(id: string) {
            root.diary.weeklyReview.edit(id);
            root.navigator.open(Navigator.WeeklyReview);
        }
    }
}
