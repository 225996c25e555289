// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// What one can filter by in one respect; the rarer ones folded away.
ColumnLayout {
    id: root

    required property string title
    required property ChoiceListModel choices
    property string phase: ""

    spacing: Theme.space8

    HeadingText {
        text: root.title
        Layout.fillWidth: true
    }
    ChipPicker {
        label: root.title
        model: root.choices
        phase: root.phase
        Layout.fillWidth: true
        onChipToggled: key => root.choices.toggleKey(key)
    }
    QuietButton {
        visible: root.choices.hasMore
        text: qsTr("Show all", "button: the rarer ones to filter by too")
        iconName: "chevron-down"
        iconAtEnd: true
        Layout.leftMargin: -Theme.space12
        onClicked: root.choices.showAll = true
    }
}
