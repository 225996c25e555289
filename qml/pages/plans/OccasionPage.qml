// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// How a plan went on a day: did the signal come, was it done, did it help. Each answer may stay blank but the second.
// Below, what was answered so far: each leads to its day, where it can be changed or removed.
PlacePage {
    id: root

    required property OccasionModel occasion

    title: occasion.title
    subtitle: occasion.dateText
    canGoBack: true
    onBackRequested: occasion.close()

    Connections {
        target: root.navigator

        function onLeaving() {
            root.occasion.close();
        }
    }
    Connections {
        target: root.occasion

        function onClosed() {
            if (root.navigator.task === Navigator.PlanOutcome)
                root.navigator.finish();
        }
    }
    Banner {
        visible: root.occasion.error !== ""
        text: root.occasion.error
        warns: true
        Layout.fillWidth: true
    }
    Banner {
        visible: text !== ""
        text: root.occasion.removedText
        actionText: qsTr("Undo", "button")
        actionWrites: true
        Layout.fillWidth: true
        onActionTriggered: root.occasion.undoRemove()
    }
    Card {
        id: card

        visible: root.occasion.ready
        fill: Theme.copingSoft
        edge: Theme.isHighContrast ? Theme.line : "transparent"
        Layout.fillWidth: true

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.space4

            SmallText {
                visible: root.occasion.ifCue !== ""
                text: root.occasion.words("reflection.plan.if")
                Layout.fillWidth: true
            }
            TextLabel {
                visible: text !== ""
                text: root.occasion.ifCue
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            SmallText {
                visible: root.occasion.thenAction !== ""
                text: root.occasion.words("reflection.plan.then")
                Layout.fillWidth: true
            }
            TextLabel {
                visible: text !== ""
                text: root.occasion.thenAction
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
        }
    }
    ChipGroup {
        visible: root.occasion.ready
        label: root.occasion.words("plan.occasion.day")
        choices: root.occasion.days
        Layout.fillWidth: true
    }
    Card {
        id: replaced

        visible: root.occasion.answered
        Layout.fillWidth: true

        ColumnLayout {
            width: replaced.availableWidth
            spacing: Theme.space8

            TextLabel {
                text: root.occasion.replacesText
                Layout.fillWidth: true
            }
            PillButton {
                text: root.occasion.words("plan.occasion.remove")
                iconName: "trash-2"
                enabled: !root.occasion.busy
                writes: true
                Layout.maximumWidth: replaced.availableWidth
                onClicked: root.occasion.removeAnswer()
            }
        }
    }
    AnswerRow {
        visible: root.occasion.ready
        label: root.occasion.words("plan.occasion.cue")
        above: true
        value: root.occasion.cueCame
        Layout.fillWidth: true
        onValueEdited: value => root.occasion.cueCame = value
    }
    ChipGroup {
        visible: root.occasion.ready && root.occasion.cueCame !== 0
        label: root.occasion.words("plan.occasion.outcome")
        choices: root.occasion.outcomes
        Layout.fillWidth: true
    }
    ChipGroup {
        visible: root.occasion.asksHelpful
        label: root.occasion.words("plan.occasion.helpful")
        choices: root.occasion.helpfulness
        Layout.fillWidth: true
    }
    HeadingText {
        visible: root.occasion.answers.count > 0
        text: root.occasion.words("plan.occasion.earlier")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    Repeater {
        model: root.occasion.answers

        delegate: SettingRow {
            required property string key
            required property string label
            required property string value

            title: label
            valueText: value
            Layout.fillWidth: true
            onClicked: {
                root.occasion.chooseDay(key);
                root.contentY = 0;
            }
        }
    }
    actions: PrimaryButton {
        text: qsTr("Save the answer", "button: how a plan went")
        enabled: root.occasion.canSave
        writes: true
        Layout.fillWidth: true
        onClicked: root.occasion.save()
    }
}
