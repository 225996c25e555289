// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The week in two minutes: what mattered, what the set-up could change, one if-then. The rest is folded.
EditorFrame {
    id: root

    required property WeeklyReviewModel review

    editor: review
    task: Navigator.WeeklyReview
    title: review.words("weekly.title")
    subtitle: review.weekText
    saveText: qsTr("Save the review", "button")

    GuardedNote {
        label: root.review.words("weekly.mattered")
        note: root.review.mattered
        asks: false
        focus: true
        Layout.fillWidth: true
    }
    GuardedNote {
        label: root.review.words("weekly.set_up")
        note: root.review.setupChange
        asks: false
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.space12

            HeadingText {
                text: root.review.words("weekly.plan")
                Layout.fillWidth: true
            }
            GuardedNote {
                label: root.review.words("reflection.plan.if")
                note: root.review.ifCue
                asks: false
                Layout.fillWidth: true
            }
            GuardedNote {
                label: root.review.words("reflection.plan.then")
                note: root.review.thenAction
                asks: false
                Layout.fillWidth: true
            }
            SmallText {
                visible: text !== ""
                text: root.review.planHint
                Layout.fillWidth: true
            }
        }
    }
    Disclosure {
        title: root.review.words("weekly.deeper")
        Layout.fillWidth: true

        HeadingText {
            text: root.review.words("weekly.coverage")
            Layout.fillWidth: true
        }
        TextLabel {
            text: root.review.recorded
            Layout.fillWidth: true
        }
        HeadingText {
            visible: root.review.boundaries !== ""
            text: root.review.words("weekly.boundaries")
            Layout.fillWidth: true
        }
        TextLabel {
            visible: text !== ""
            text: root.review.boundaries
            Layout.fillWidth: true
        }
        ChipGroup {
            label: root.review.words("weekly.helped")
            choices: root.review.helped
            phase: "coping"
            Layout.fillWidth: true
        }
        GuardedNote {
            label: root.review.words("weekly.supervision")
            note: root.review.forSupervision
            asks: false
            Layout.fillWidth: true
        }
    }
}
