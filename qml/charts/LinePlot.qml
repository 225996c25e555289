// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Keel.Charts

// The only file that names Qt Charts in QML; LineChart loads it by address when a chart is first shown.
// Days and levels lie where plain arithmetic says, so that whoever lies over it needs no chart to find a day. The axes
// stay as they are whatever is in sight: a change of theirs would lay out every series anew.
ChartView {
    id: root

    required property LineFigure figure
    required property color accent
    required property int bleed // pixels by which it is larger than what it shows, on each side

    // Room for half a line and half a dot round the edges, which the plot area would cut.
    readonly property real across: Math.max(1, width - 2 * bleed)
    readonly property real sharesBeyond: bleed / across
    readonly property real levelsBeyond: bleed * (figure.maximum - figure.minimum) / Math.max(1, height - 2 * bleed)

    function feed() {
        SeriesFeed.setSight(figure.from, figure.to, across, figure.mirrored);
        SeriesFeed.fillBand(band, figure.low, figure.high, figure.dayStep);
        SeriesFeed.fillLine(middle, figure.middle, figure.dayStep);
        SeriesFeed.fillCarried(carried, figure.carried, figure.dayStep);
        lonely.points = SeriesFeed.fillObserved(observed, figure.observed, figure.dayStep);
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
    onAcrossChanged: refill.restart()
    Component.onCompleted: feed()

    // Several of them change together: one redraw for all.
    Timer {
        id: refill

        interval: 0
        onTriggered: root.feed()
    }
    Connections {
        target: root.figure

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
        function onMiddleChanged() {
            refill.restart();
        }
        function onDayStepChanged() {
            refill.restart();
        }
        function onFromChanged() {
            refill.restart();
        }
        function onToChanged() {
            refill.restart();
        }
        function onMirroredChanged() {
            refill.restart();
        }
    }

    ValuesAxis {
        id: days

        min: -root.sharesBeyond
        max: 1 + root.sharesBeyond
        visible: false
    }
    ValuesAxis {
        id: levels

        min: root.figure.minimum - root.levelsBeyond
        max: root.figure.maximum + root.levelsBeyond
        visible: false
    }
    AreaSeries {
        id: band

        axisX: days
        axisY: levels
        color: Qt.rgba(root.accent.r, root.accent.g, root.accent.b, 0.16)
        upperSeries: LineSeries {}
        lowerSeries: LineSeries {}
    }
    LineSeries {
        id: middle

        axisX: days
        axisY: levels
        color: Qt.rgba(root.accent.r, root.accent.g, root.accent.b, 0.5)
        width: 1
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
    EventPlot {
        id: lonely

        anchors.fill: parent
        from: root.figure.from
        to: root.figure.to
        minimum: root.figure.minimum
        maximum: root.figure.maximum
        mirrored: root.figure.mirrored
        bleed: root.bleed
        color: root.accent
        size: 6
    }
}
