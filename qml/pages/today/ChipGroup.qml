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

    spacing: Theme.space8

    TextLabel {
        visible: picker.count > 0
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
    QuietButton {
        visible: root.choices.hasMore || root.choices.showAll
        text: root.choices.showAll ? qsTr("Show fewer", "button: fold a long list of chips") : qsTr("Show all", "button: unfold a long list of chips")
        iconName: root.choices.showAll ? "chevron-up" : "chevron-down"
        iconAtEnd: true
        Layout.leftMargin: -Theme.space12
        onClicked: root.choices.showAll = !root.choices.showAll
    }
}
