// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// A question answered with chips: the likely ones first, the rest behind one button.
ColumnLayout {
    id: root

    required property string label
    required property ChoiceListModel choices
    property string phase: ""
    property bool labelVisible: true

    spacing: Theme.space8

    TextLabel {
        visible: root.labelVisible && picker.count > 0
        text: root.label
        color: Theme.inkSoft
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    ChipPicker {
        id: picker

        label: root.label
        model: root.choices
        phase: root.phase
        maximum: root.choices.maximum
        Layout.fillWidth: true
        onChipToggled: key => root.choices.toggleKey(key)
    }
    FoldButton {
        visible: root.choices.hasMore || root.choices.showAll
        unfolded: root.choices.showAll
        onClicked: root.choices.showAll = !root.choices.showAll
    }
}
