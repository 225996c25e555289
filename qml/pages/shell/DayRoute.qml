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

        function onDayShown(isoDate: string) {
            root.day = isoDate;
            root.navigator.lookUp(Navigator.Diary);
        }
    }
    Connections {
        target: root.navigator

        function onPlaceChanged() {
            if (root.navigator.place === Navigator.Diary)
                return;
            if (root.day === "")
                return;
            const filter = root.diary.timeline.filter;
            if (filter.dayAlone && filter.day === root.day)
                filter.clear();
            root.day = "";
        }
    }
}
