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

    property int place: Navigator.Today
    property int cameFrom: Navigator.Today // the tab to which Settings leads back
    property bool railShown: false // then Settings and Lock stand there and not in the headers

    property bool checkInOpening: false // a day is being read and will be shown where it belongs (CheckInRoute)

    signal helpRequested
    signal lockRequested
    signal recoveryCodeWanted // for the page of settings
    signal visited(string name) // by the tour that takes pictures of everything

    function go(place: int) {
        if (place === Navigator.Settings && root.place !== Navigator.Settings)
            cameFrom = root.place;
        root.place = place;
    }
    // One step back: out of Settings to where one was, from any other place to Today.
    function back() {
        place = place === Navigator.Settings ? cameFrom : Navigator.Today;
    }
}
