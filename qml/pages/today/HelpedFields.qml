// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// What one saw in the day and what one used, each with a question of its own once it is picked.
ColumnLayout {
    id: root

    required property CheckInLists lists

    spacing: Theme.space12

    HeadingText {
        text: root.lists.words("check_in.more2")
        Layout.fillWidth: true
    }
    ChipGroup {
        visible: root.lists.asksAppraisals
        label: root.lists.words("check_in.appraisal_ids")
        choices: root.lists.appraisals
        phase: "values"
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.lists.words("check_in.coping_used")
        choices: root.lists.coping
        phase: "coping"
        Layout.fillWidth: true
    }
    Repeater {
        model: root.lists.helpful

        delegate: RatingScale {
            id: scale

            required property string key
            required property int given
            required label

            highest: 4
            lowText: root.lists.words("check_in.coping_used.helpful.low")
            highText: root.lists.words("check_in.coping_used.helpful.high")
            Layout.fillWidth: true
            onEdited: value => root.lists.helpful.answer(key, value)

            Binding on value {
                value: scale.given
            }
        }
    }
}
