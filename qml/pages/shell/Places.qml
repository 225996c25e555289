// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.ViewModels

// The five places and the settings, each where it was left.
FocusScope {
    id: root

    required property Navigator navigator
    required property DiaryModel diary
    required property LookModel look

    // A question that ended the task fades out with the keyboard still in it.
    onVisibleChanged: if (visible)
        forceActiveFocus(Qt.OtherFocusReason)

    PlaceLoader {
        place: Navigator.Today
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../today/TodayPage.qml"), {
            navigator: root.navigator,
            diary: root.diary
        })
    }
    PlaceLoader {
        place: Navigator.Diary
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../diary/DiaryPlace.qml"), {
            navigator: root.navigator,
            diary: root.diary
        })
    }
    PlaceLoader {
        place: Navigator.Trends
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../trends/TrendsPage.qml"), {
            navigator: root.navigator,
            trends: root.diary.trends
        })
    }
    PlaceLoader {
        place: Navigator.Values
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../values/ValuesPage.qml"), {
            navigator: root.navigator,
            diary: root.diary
        })
    }
    PlaceLoader {
        place: Navigator.Supervision
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../supervision/SupervisionPage.qml"), {
            navigator: root.navigator,
            diary: root.diary
        })
    }
    PlaceLoader {
        place: Navigator.Settings
        navigator: root.navigator
        onPageRequested: setSource(Qt.resolvedUrl("../settings/SettingsPlace.qml"), {
            navigator: root.navigator,
            diary: root.diary,
            look: root.look
        })
    }
}
