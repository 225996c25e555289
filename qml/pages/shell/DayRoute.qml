// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels

// A day chosen elsewhere, in a picture of Trends or before an export, is looked up in the Diary; back leads there. Who
// leaves the Diary has looked: the next time it shows everything.
Item {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    property string day: "" // looked up, ISO

    Connections {
        target: root.diary

        function onEntryWanted() {
            root.navigator.go(Navigator.Diary);
        }
        function onDayShown(isoDate: string) {
            root.day = isoDate;
            root.navigator.lookUp(Navigator.Diary);
        }
    }
    Connections {
        target: root.navigator

        function onPlaceChanged() {
            // Nobody looked anything up, and perhaps nobody was in the Diary at all.
            if (root.navigator.place === Navigator.Diary || root.day === "")
                return;
            root.diary.timeline.filter.leaveDay(root.day);
            root.day = "";
        }
    }
}
