// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components

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
    property alias marks: marks.model // roles day, level, phase
    property list<point> hardDays // marked as challenges, where the line is
    property color accent: Theme.keel
    readonly property bool ready: plot.status === Loader.Ready

    function yOf(level: real): real {
        return plotArea.height * (1 - (level - minimum) / (maximum - minimum));
    }
    function markY(level: real, size: real): real {
        return Math.max(0, yOf(level) - size - Theme.space8);
    }

    ticks: ["0", "5", "10"]

    LineFigure {
        id: figure

        from: root.from
        to: root.to
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
    Repeater {
        id: marks

        delegate: PhaseMark {
            required property real day
            required property real level

            required phase
            visible: day >= root.from && day <= root.to
            size: 12
            x: root.xOf(day) - width / 2
            y: root.markY(level, height)
        }
    }
    Repeater {
        model: root.hardDays

        delegate: PhaseMark {
            required property point modelData

            phase: "challenge"
            visible: modelData.x >= root.from && modelData.x <= root.to
            size: 12
            x: root.xOf(modelData.x) - width / 2
            y: root.markY(modelData.y, height)
        }
    }
}
