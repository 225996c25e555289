// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels

// Where an opened check-in is shown: today's on Today, another day's on Diary.
Item {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    readonly property CheckInModel checkIn: diary.today.checkIn

    Connections {
        target: root.diary

        function onTodayWanted() {
            root.navigator.checkInOpening = true;
        }
    }
    Connections {
        target: root.checkIn

        function onLoaded() {
            if (root.navigator.checkInOpening)
                root.navigator.go(root.checkIn.isToday ? Navigator.Today : Navigator.Diary);
            root.navigator.checkInOpening = false;
        }
    }
    Connections {
        target: root.navigator

        // Today shows today, whatever stood open elsewhere.
        function onPlaceChanged() {
            root.navigator.checkInOpening = false; // who went elsewhere meanwhile is not fetched back
            if (root.navigator.place === Navigator.Today && !root.checkIn.isToday)
                root.checkIn.backToToday();
        }
        function onTaskChanged() {
            root.navigator.checkInOpening = false;
        }
    }
}
