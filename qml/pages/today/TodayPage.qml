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
        enabled: Writing.possible || root.today.checkIn.isDirty // what was begun stays within reach
        Layout.fillWidth: true
    }
    PromptCard {
        visible: Writing.possible && root.today.next !== TodayModel.Nothing && root.diary.notice === ""
        text: root.today.nextText
        why: root.today.nextWhy
        iconName: root.today.next === TodayModel.Reminder ? "heart" : "footprints"
        phase: root.today.next === TodayModel.Reminder ? "values" : "coping"
        answers: root.today.nextAnswers
        Layout.fillWidth: true
        onAnswered: index => {
            const plan = root.today.nextPlan;
            const day = root.today.nextDay;
            const reminds = root.today.next === TodayModel.Reminder;
            root.today.dismissNext();
            if (index === 0 && reminds)
                root.navigator.open(Navigator.RemindMe);
            else if (index === 0) {
                root.diary.occasion.edit(plan, day);
                root.navigator.open(Navigator.PlanOutcome);
            }
        }
    }
    QuickActions {
        navigator: root.navigator
        Layout.fillWidth: true
        onHardRequested: {
            root.diary.reflection.startNew();
            root.navigator.open(Navigator.Reflection);
        }
        onMatteredRequested: {
            root.diary.moment.startNew();
            root.navigator.open(Navigator.Moment);
        }
        onNoteRequested: {
            root.diary.note.startNew();
            root.navigator.open(Navigator.Note);
        }
        onBreakTaken: {
            root.today.countBreak();
            counted.show(qsTr("One break counted", "message with Undo"));
        }
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
    Toast {
        id: counted

        parent: root
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.target + Theme.space32
        onActionTriggered: root.today.uncountBreak()
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            if (name === "today-more")
                buttons.toggleMore();
        }
    }
}
