// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// The values to pick from as cards, each in its owner's words.
ColumnLayout {
    id: root

    required property ChoiceListModel choices

    spacing: Theme.space12

    Repeater {
        model: root.choices

        delegate: ChoiceCard {
            required property int index
            required property string label
            required property string help

            required selected
            title: label
            subtitle: help
            phase: "values"
            Layout.fillWidth: true
            onClicked: root.choices.toggle(index)
        }
    }
    SmallText {
        id: limit

        visible: false
        text: qsTr("Up to %n at a time. Tap a picked one to make room.", "below the cards of values", root.choices.maximum)
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    FoldButton {
        visible: root.choices.hasMore || root.choices.showAll
        unfolded: root.choices.showAll
        onClicked: root.choices.showAll = !root.choices.showAll
    }
    Connections {
        target: root.choices

        function onLimitReached() {
            limit.visible = true;
        }
        function onSelectionChanged() {
            limit.visible = false;
        }
    }
}
