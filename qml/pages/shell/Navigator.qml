// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where one is in the open diary, and how one goes elsewhere; every page holds the same one.
QtObject {
    id: root

    enum Place {
        Today,
        Diary,
        Trends,
        Values,
        Supervision,
        Settings
    }

    // What is done over the place one came from, and left by finishing it or going back.
    enum Task {
        None,
        Reflection,
        Moment,
        Note,
        Plan,
        PlanOutcome,
        RemindMe,
        ValueSort,
        Toolbox,
        People,
        Bin,
        Work,
        Import,
        Export,
        Measures,
        WeeklyReview,
        Minute,
        ValueEdit,
        Instrument,
        Questionnaire
    }

    property int place: Navigator.Today
    property list<int> tasks // the innermost last
    readonly property int task: tasks.length > 0 ? tasks[tasks.length - 1] : Navigator.None
    property int cameFrom: Navigator.Today // the tab to which Settings leads back
    property int backTo: Navigator.Today // where back leads from a tab: Today, or the page that led to it
    property bool railShown: false // then Settings and Lock stand there and not in the headers

    property bool checkInOpening: false // a day is being read and will be shown where it belongs (CheckInRoute)

    signal leaving // the tasks that are open are about to go: their pages put away what they hold
    signal stepBackRequested // for the page of the innermost task, when the keyboard is not in it
    signal helpRequested
    signal lockRequested
    signal passphraseWanted // for the page of settings, as the next
    signal recoveryCheckWanted
    signal visited(string name) // by the tour that takes pictures of everything
    signal written(string name, string words) // by it as well, where something is typed

    function go(place: int) {
        if (place === Navigator.Settings && root.place !== Navigator.Settings)
            cameFrom = root.place;
        if (place !== root.place)
            backTo = Navigator.Today;
        if (task !== Navigator.None)
            leaving();
        root.tasks = [];
        root.place = place;
    }
    // To look something up there and come back.
    function lookUp(place: int) {
        const from = root.place;
        go(place);
        backTo = from;
    }
    function holds(task: int): bool {
        for (let i = 0; i < tasks.length; ++i) {
            if (tasks[i] === task)
                return true;
        }
        return false;
    }
    function open(task: int) {
        if (holds(task))
            return;
        const next = [];
        for (let i = 0; i < tasks.length; ++i)
            next.push(tasks[i]);
        next.push(task);
        tasks = next;
    }
    // Ends the innermost task: its page goes, the one below has the keyboard again.
    function finish() {
        const left = [];
        for (let i = 0; i + 1 < tasks.length; ++i)
            left.push(tasks[i]);
        tasks = left;
    }
    // One step back: within a task or out of it, out of Settings to where one was, out of what was looked up, from any other place
    // to Today.
    function back() {
        if (task !== Navigator.None) {
            stepBackRequested();
        } else if (place === Navigator.Settings) {
            place = cameFrom;
        } else {
            const to = backTo;
            backTo = Navigator.Today;
            place = to;
        }
    }
}
