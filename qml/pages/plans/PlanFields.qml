// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels
import Keel.Pages

// The two halves of an if-then plan, a hint that is no wall, and three small actions to start from.
ColumnLayout {
    id: root

    required property GuardedText ifCue
    required property GuardedText thenAction
    required property ChoiceListModel actions
    required property string ifLabel
    required property string thenLabel
    required property string offerLabel
    required property string hint

    spacing: Theme.space16

    GuardedNote {
        label: root.ifLabel
        note: root.ifCue
        asks: false
        minimumLines: 1
        Layout.fillWidth: true
    }
    GuardedNote {
        label: root.thenLabel
        note: root.thenAction
        asks: false
        minimumLines: 1
        quietHint: root.hint
        Layout.fillWidth: true
    }
    ChipGroup {
        label: root.offerLabel
        choices: root.actions
        phase: "coping"
        Layout.fillWidth: true
    }
}
