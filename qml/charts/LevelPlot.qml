// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Keel.Theme
import Keel.Charts

// The only file that names Qt Charts in QML; LevelChart loads it by address when a chart is first shown.
// It fills its rectangle edge to edge, so that whoever lies over it needs no chart to find a day.
ChartView {
    id: root

    required property LevelSeries series
    required property color accent

    function feed() {
        SeriesFeed.fillBand(band, series.low, series.high, series.dayStep);
        SeriesFeed.fillLine(carried, series.carried, series.dayStep);
        SeriesFeed.fillLine(observed, series.observed, series.dayStep);
        SeriesFeed.fillLonely(lonely, series.observed, series.dayStep);
    }

    plotArea: Qt.rect(0, 0, width, height)
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    backgroundRoundness: 0
    dropShadowEnabled: false
    legend.visible: false
    animationOptions: ChartView.NoAnimation
    antialiasing: true
    margins.left: 0
    margins.right: 0
    margins.top: 0
    margins.bottom: 0
    onAccentChanged: refill.restart()
    Component.onCompleted: feed()

    // Several of the four change together: one redraw for all.
    Timer {
        id: refill

        interval: 0
        onTriggered: root.feed()
    }
    Connections {
        target: root.series

        function onObservedChanged() {
            refill.restart();
        }
        function onCarriedChanged() {
            refill.restart();
        }
        function onLowChanged() {
            refill.restart();
        }
        function onHighChanged() {
            refill.restart();
        }
        function onDayStepChanged() {
            refill.restart();
        }
    }

    ValuesAxis {
        id: days

        min: 0
        max: Math.max(1, root.series.dayCount - 1)
        visible: false
    }
    ValuesAxis {
        id: levels

        // A hair beyond 0 and 10, or a line at the edge would lose half its width.
        min: -0.1
        max: 10.1
        visible: false
    }
    AreaSeries {
        id: band

        axisX: days
        axisY: levels
        color: Qt.rgba(root.accent.r, root.accent.g, root.accent.b, 0.16)
        borderColor: "transparent"
        borderWidth: 0
        upperSeries: LineSeries {}
        lowerSeries: LineSeries {}
    }
    LineSeries {
        id: carried

        axisX: days
        axisY: levels
        color: root.accent
        width: 2
        style: Qt.DotLine
        capStyle: Qt.RoundCap
    }
    LineSeries {
        id: observed

        axisX: days
        axisY: levels
        color: root.accent
        width: 2.5
        capStyle: Qt.RoundCap
    }
    ScatterSeries {
        id: lonely

        axisX: days
        axisY: levels
        color: root.accent
        borderColor: "transparent"
        borderWidth: 0
        markerSize: 6
    }
}
