// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What stands above the entries and scrolls away with them: search, filters, calendar.
ColumnLayout {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    readonly property TimelineModel timeline: diary.timeline

    required property PageHeader header

    signal filtersRequested

    spacing: Theme.space12

    PageOpening {
        header: root.header
        Layout.fillWidth: true
    }
    SearchField {
        label: qsTr("Search the diary", "label of the search field")
        text: root.timeline.searchText
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        onEdited: text => root.timeline.searchText = text
    }
    FilterBar {
        filter: root.timeline.filter
        calendarShown: root.diary.position.calendarShown
        Layout.fillWidth: true
        onCalendarToggled: root.diary.position.calendarShown = !root.diary.position.calendarShown
        onFiltersRequested: root.filtersRequested()
        onBinRequested: root.navigator.open(Navigator.Bin)
    }
    CalendarCard {
        visible: root.diary.position.calendarShown
        calendar: root.diary.calendar
        chosenDay: root.timeline.filter.day
        Layout.fillWidth: true
        onDayChosen: day => root.timeline.filter.showDay(day === root.timeline.filter.day ? "" : day)
        onLeaveRequested: root.diary.position.calendarShown = false
    }
    SmallText {
        visible: text !== "" && !root.timeline.empty
        text: root.timeline.resultText
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    Banner {
        visible: root.timeline.error !== ""
        text: root.timeline.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.timeline.empty
        iconName: root.timeline.searchText === "" ? "book-open" : "search"
        title: root.timeline.emptyTitle
        text: root.timeline.emptyText
        actionText: root.timeline.canCheckIn ? qsTr("Check in for this day", "button: on an empty day of the diary") : ""
        actionWrites: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
        onActionTriggered: {
            root.navigator.checkInOpening = true;
            root.timeline.checkInOnDay();
        }
    }
    Item {
        implicitHeight: Theme.space4
    }
}
