// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The open diary: five places and the settings, with a bar below on a phone and a rail beside from 600 px. A task
// takes the place of what it was begun from; the rail stays.
FocusScope {
    id: root

    required property AppModel app
    required property DiaryModel diary
    required property HelpNow help
    readonly property bool wide: width >= Theme.railFrom
    // Where the tour that takes pictures goes: the places by their names, the tasks by theirs, and what pages show on
    // Navigator.visited().
    readonly property list<string> placeNames: ["today", "diary", "trends", "values", "supervision", "settings"]
    readonly property list<string> taskNames: ["", "reflection", "moment", "note", "plan", "plan-outcome", "remind-me", "value-sort", "toolbox", "people", "bin", "work", "import", "export", "measures", "weekly-review", "minute", "value-edit", "instrument", "questionnaire"]
    readonly property list<string> stops: [
        "today",
        "today-more",
        "diary",
        "diary-found",
        "diary-calendar",
        "diary-filters",
        "diary-filtered",
        "diary-entry",
        "bin",
        "diary",
        "diary-removed",
        "bin",
        "bin-remove",
        "trends",
        "trends-table",
        "trends-year",
        "trends-silent",
        "trends-save",
        "trends-save-card",
        "weekly-review",
        "measures",
        "instrument",
        "instrument-look",
        "instrument-keep",
        "measures",
        "measures-fill",
        "questionnaire-next",
        "questionnaire-next",
        "values",
        "value-sort",
        "value-sort-next",
        "value-sort-next",
        "toolbox",
        "toolbox-new",
        "people",
        "people-new",
        "remind-me",
        "minute",
        "supervision",
        "reflection",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-leave",
        "reflection",
        "reflection-unfair",
        "reflection-next",
        "reflection-next",
        "reflection-wanted",
        "reflection-next",
        "reflection-next",
        "reflection-next",
        "reflection-leave",
        "moment",
        "note",
        "note-guard",
        "note-save",
        "note-support",
        "note-leave",
        "plan",
        "plan-new",
        "plan-leave",
        "plan-answers",
        "settings",
        "passphrase",
        "recovery-check",
        "recovery-code",
        "erase",
        "licences",
        "work",
        "work-leave",
        "work-supervision",
        "import",
        "export"
    ]
    readonly property list<string> emptyStops: ["today", "diary", "trends", "values", "supervision", "value-sort", "toolbox", "people", "remind-me", "plan", "bin", "measures", "weekly-review", "work"]
    readonly property Navigator navigator: Navigator {
        railShown: root.wide
        onHelpRequested: root.help.open()
        onLockRequested: root.app.lock()
    }

    // Main.visit(): a place or a task by its name, or what is to be seen on it.
    function visit(name: string) {
        if (placeNames.indexOf(name) >= 0)
            navigator.go(placeNames.indexOf(name));
        if (taskNames.indexOf(name) > 0)
            navigator.tasks = [taskNames.indexOf(name)];
        navigator.visited(name);
    }

    Keys.onEscapePressed: navigator.back()
    Keys.onBackPressed: event => {
        event.accepted = root.navigator.task !== Navigator.None || root.navigator.place !== Navigator.Today; // else the system's own "leave"
        root.navigator.back();
    }

    PlaceShortcuts {
        navigator: root.navigator
    }
    DayRoute {
        diary: root.diary
        navigator: root.navigator
    }
    CheckInRoute {
        diary: root.diary
        navigator: root.navigator
    }
    Connections {
        target: root.diary

        function onPassphraseWanted() {
            root.navigator.go(Navigator.Settings);
            root.navigator.passphraseWanted();
        }
        function onRecoveryCheckWanted() {
            root.navigator.go(Navigator.Settings);
            root.navigator.recoveryCheckWanted();
        }
        function onReflectionWanted() {
            root.navigator.open(Navigator.Reflection);
        }
        function onPeopleWanted() {
            root.navigator.open(Navigator.People);
        }
    }
    Binding {
        target: Writing
        property: "possible"
        value: root.diary.writing.possible
    }
    Binding {
        target: Writing
        property: "title"
        value: root.diary.writing.title
    }
    Binding {
        target: Writing
        property: "reason"
        value: root.diary.writing.reason
    }
    Connections {
        target: Writing

        function onTryAgainWanted() {
            root.diary.writing.tryAgain();
        }
    }
    PlaceList {
        id: places
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            id: rail

            visible: root.wide
            model: places
            currentIndex: root.navigator.place
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            onActivated: index => root.navigator.go(index)

            NavigationItem {
                text: qsTr("Settings", "place, below the tabs")
                iconName: "settings"
                current: root.navigator.place === Navigator.Settings
                Layout.fillWidth: true
                onClicked: root.navigator.go(Navigator.Settings)
            }
            NavigationItem {
                text: qsTr("Lock", "button: close the diary now")
                iconName: "lock"
                Accessible.role: Accessible.Button
                Layout.fillWidth: true
                onClicked: root.app.lock()
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            // So that nobody takes the made-up year for a real one, or writes a real day into it.
            StatusStrip {
                visible: root.app.demo
                text: qsTr("Demo: a made-up year, gone when you close Keel.", "strip above every page of the demo")
                shortText: qsTr("Demo", "strip above every page of the demo, where there is little room")
                Layout.fillWidth: true
            }
            OnlyReadNotice {
                writing: root.diary.writing
                Layout.fillWidth: true
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Places {
                    anchors.fill: parent
                    visible: root.navigator.task === Navigator.None // and out of the Tab order and the accessible tree
                    focus: visible
                    navigator: root.navigator
                    diary: root.diary
                    look: root.app.look
                }
                Tasks {
                    anchors.fill: parent
                    visible: root.navigator.task !== Navigator.None
                    focus: visible
                    navigator: root.navigator
                    diary: root.diary
                }
            }
            NavigationBar {
                visible: !root.wide && root.navigator.task === Navigator.None
                model: places
                currentIndex: root.navigator.place
                Layout.fillWidth: true
                onActivated: index => root.navigator.go(index)
            }
        }
    }
}
