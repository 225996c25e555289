// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Charts

// Values over days, weeks, or days after something; a rating always on 0-10. Control and the wheel, a pinch, plus and
// minus zoom where that helps.
ChartFrame {
    id: root

    property alias dayStep: figure.dayStep
    property alias observed: figure.observed
    property alias carried: figure.carried
    property alias low: figure.low
    property alias high: figure.high
    property alias middle: figure.middle
    property alias minimum: figure.minimum
    property alias maximum: figure.maximum
    property list<point> hardDays // marked as challenges, where the line is
    property color accent: Theme.keel
    readonly property bool ready: plot.status === Loader.Ready

    ticks: ["0", "5", "10"]

    LineFigure {
        id: figure

        from: root.from
        to: root.to
        mirrored: root.mirrored
        dayCount: root.count
    }
    Loader {
        id: plot

        readonly property int bleed: 8

        anchors.fill: parent
        anchors.margins: -bleed
        asynchronous: true
        Component.onCompleted: setSource(Qt.resolvedUrl("LinePlot.qml"), {
            figure: figure,
            bleed: bleed,
            accent: Qt.binding(() => root.accent)
        })
    }
    EventPlot {
        anchors.fill: plot
        points: root.hardDays
        from: root.from
        to: root.to
        minimum: root.minimum
        maximum: root.maximum
        mirrored: root.mirrored
        bleed: plot.bleed
        gap: Theme.space8
        icon: ":/keel/icons/" + Theme.phaseMark("challenge") + ".svg"
        color: Theme.phaseColor("challenge")
        size: 12
    }
}
