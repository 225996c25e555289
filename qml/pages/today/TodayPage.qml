// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// Today's check-in, what there is to be told, and where the working day stands.
PlacePage {
    id: root

    required property DiaryModel diary
    readonly property TodayModel today: diary.today

    title: today.title
    subtitle: today.dateText
    KeyNavigation.tab: checkIn.firstRating // whoever lands here with the keyboard came to rate

    Banner {
        visible: root.diary.notice !== ""
        text: root.diary.notice
        actionText: root.diary.noticeAction
        closable: true
        Layout.fillWidth: true
        onActionTriggered: root.diary.runNoticeAction()
        onClosed: root.diary.dismissNotice()
    }
    CheckInCard {
        id: checkIn

        checkIn: root.today.checkIn
        moreShown: buttons.moreShown
        Layout.fillWidth: true
    }
    BoundaryLine {
        visible: text !== ""
        text: root.today.boundaryText
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
    }
    actions: CheckInActions {
        id: buttons

        checkIn: root.today.checkIn
        Layout.fillWidth: true
        onMoreOpened: checkIn.landOnMore()
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "today-more")
                buttons.toggleMore();
        }
    }
}
