// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.ViewModels
import Keel.Pages

// The list, and over it the check-in of another day while one is open (CheckInRoute).
FocusScope {
    id: root

    required property DiaryModel diary
    required property Navigator navigator
    readonly property CheckInModel checkIn: diary.today.checkIn

    DiaryPage {
        anchors.fill: parent
        visible: !editor.wanted
        focus: !editor.wanted
        timeline: root.diary.timeline
        navigator: root.navigator
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
