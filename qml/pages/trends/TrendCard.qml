// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.Charts
import Keel.ViewModels

// A card of Trends with whichever pictures its figures have.
ChartCard {
    id: root

    required property TrendCardModel card

    signal dayOpened(string day)
    signal supportWanted
    signal savingWanted
    signal supportPutAside

    title: card.title
    sentence: card.sentence
    words: card.words
    coverage: card.coverage
    details: card.details
    hasTable: card.hasTable
    tableModel: card.table
    labelHeader: card.labelHeader
    valueHeader: card.valueHeader
    noteHeader: card.noteHeader
    extraActions: [
        PillButton {
            visible: root.card.offersSupport
            iconName: "life-buoy"
            text: qsTr("Who I could talk to", "button on a card of Trends: opens Help now")
            width: Math.min(implicitWidth, root.availableWidth)
            onClicked: root.supportWanted()
        },
        PillButton {
            visible: root.card.offersSupport
            iconName: "x"
            text: qsTr("Not now", "button on a card of Trends: its question rests for two weeks")
            writes: true
            width: Math.min(implicitWidth, root.availableWidth)
            onClicked: root.supportPutAside()
        },
        PillButton {
            iconName: "download"
            text: qsTr("Save or print", "button on a card of Trends")
            Accessible.name: qsTr("%1, %2", "button of a card: what it does, the card's title").arg(text).arg(root.card.title)
            width: Math.min(implicitWidth, root.availableWidth)
            onClicked: root.savingWanted()
        }
    ]

    KeptItem {
        wanted: root.visible && root.card.hasSplit

        delegate: SplitBar {
            visible: root.card.hasSplit
            firstLabel: root.card.firstLabel
            secondLabel: root.card.secondLabel
            first: root.card.first
            second: root.card.second
            phase: root.card.phase
            Layout.fillWidth: true
        }
    }
    KeptItem {
        wanted: root.visible && root.card.hasLine

        delegate: LineChart {
            visible: root.card.hasLine
            summary: root.card.spokenSummary
            count: root.card.positions
            dayStep: root.card.joined
            minimum: root.card.minimum
            maximum: root.card.maximum
            ticks: root.card.ticks
            observed: root.card.observed
            carried: root.card.carried
            low: root.card.low
            high: root.card.high
            middle: root.card.middle
            hardDays: root.card.marks
            readouts: root.card.readouts
            axisLabels: root.card.axisLabels
            labelEach: true
            opens: root.card.days.length > 0
            zooms: true
            accent: Theme.phaseColor(root.card.phase)
            Layout.fillWidth: true
            onOpened: position => root.dayOpened(root.card.days[position])
        }
    }
    KeptItem {
        wanted: root.visible && root.card.hasBars

        delegate: BarRows {
            visible: root.card.hasBars
            summary: root.card.spokenSummary
            model: root.card.bars
            phase: root.card.phase
            Layout.fillWidth: true
        }
    }
    KeptItem {
        wanted: root.visible && root.card.hasColumns

        delegate: ColumnChart {
            visible: root.card.hasColumns
            summary: root.card.spokenSummary
            first: root.card.columnFirst
            second: root.card.columnSecond
            readouts: root.card.columnReadouts
            axisLabels: root.card.columnLabels
            ticks: root.card.columnTicks
            phase: root.card.phase
            Layout.fillWidth: true
        }
    }
    KeptItem {
        wanted: root.visible && root.card.hasMonths

        delegate: MonthChart {
            visible: root.card.hasMonths
            summary: root.card.spokenSummary
            cells: root.card.cells
            values: root.card.cellValues
            months: root.card.months
            readouts: root.card.cellReadouts
            opens: true
            Layout.fillWidth: true
            onOpened: position => root.dayOpened(root.card.cellDays[position])
        }
    }
}
