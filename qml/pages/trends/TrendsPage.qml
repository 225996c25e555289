// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What the ratings did over time: a sentence first, then the picture, then how many days stand behind it.
PlacePage {
    id: root

    required property TrendsModel trends

    title: qsTr("Trends", "place, as heading")
    onVisibleChanged: if (visible)
        trends.refresh()
    Component.onCompleted: trends.refresh()

    SegmentedRange {
        label: qsTr("Range", "of days that the cards look at")
        options: root.trends.rangeLabels
        Layout.fillWidth: true
        onActivated: index => root.trends.rangeIndex = index

        Binding on currentIndex {
            value: root.trends.rangeIndex
        }
    }
    Banner {
        visible: root.trends.error !== ""
        text: root.trends.error
        warns: true
        Layout.fillWidth: true
    }
    LevelCard {
        id: level

        level: root.trends.level
        Layout.fillWidth: true
    }
    Disclosure {
        visible: root.trends.notShownYet !== ""
        title: qsTr("What is not shown yet", "folded line below the cards")
        Layout.fillWidth: true

        TextLabel {
            text: root.trends.notShownYet
            color: Theme.inkSoft
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
        }
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            level.tableShown = name === "trends-table";
        }
    }
}
