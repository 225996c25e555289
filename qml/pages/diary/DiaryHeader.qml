// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What stands above the entries and scrolls away with them.
ColumnLayout {
    id: root

    required property TimelineModel timeline
    required property Navigator navigator

    spacing: Theme.space12

    PageHeader {
        title: qsTr("Diary", "place, as heading")
        settingsVisible: !root.navigator.railShown
        Layout.fillWidth: true
        Layout.topMargin: Theme.space24
        Layout.leftMargin: Theme.space4
        onHelpRequested: root.navigator.helpRequested()
        onSettingsRequested: root.navigator.go(Navigator.Settings)
    }
    SearchField {
        label: qsTr("Search the diary", "label of the search field")
        text: root.timeline.searchText
        Layout.fillWidth: true
        onEdited: text => root.timeline.searchText = text
    }
    SmallText {
        visible: text !== "" && !root.timeline.empty
        text: root.timeline.resultText
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
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
        title: root.timeline.searchText === "" ? qsTr("Nothing written yet", "empty diary") : qsTr("Nothing found", "search without result")
        text: root.timeline.emptyText
        Layout.fillWidth: true
        Layout.topMargin: Theme.space32
    }
    Item {
        implicitHeight: Theme.space4
    }
}
