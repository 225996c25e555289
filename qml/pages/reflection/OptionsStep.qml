// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Ways that are open: ticked to be kept in mind. Facts go where the account of the day stands.
ReflectionStep {
    id: root

    Repeater {
        model: root.reflection.options

        delegate: ChoiceCard {
            required property int index
            required property string label

            required selected
            title: label
            Layout.fillWidth: true
            onClicked: root.reflection.options.toggle(index)
        }
    }
    SmallText {
        visible: root.reflection.wantsFormal
        text: root.reflection.words("hard_rule.time_limits")
        Layout.fillWidth: true
    }
    GuardedNote {
        visible: root.reflection.wantsRecord
        label: root.reflection.words("hard_rule.record.field")
        note: root.reflection.happened
        asks: false
        quietHint: root.reflection.words("hard_rule.record")
        minimumLines: 5
        Layout.fillWidth: true
    }
}
