// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Charts
import Keel.ViewModels

// The level over the days. Before there is enough for a level it only counts, and the days are there from the first.
ChartCard {
    id: root

    required property LevelCardModel level

    title: level.title
    sentence: level.available ? level.sentence : level.emptyText
    coverage: level.hasDays ? level.coverageText : ""
    details: level.details
    hasTable: level.hasDays
    tableModel: level.table
    labelHeader: qsTr("Day", "column of the table")
    valueHeader: qsTr("Figure", "column of the table: what the day's own ratings come to")
    noteHeader: qsTr("Level and answers", "column of the table: the level, and how much was answered")

    LevelChart {
        visible: root.level.hasDays
        summary: root.level.spokenSummary
        dayCount: root.level.dayCount
        observed: root.level.available ? root.level.observed : root.level.rawDays
        carried: root.level.carried
        readouts: root.level.readouts
        axisLabels: root.level.axisLabels
        Layout.fillWidth: true
    }
}
