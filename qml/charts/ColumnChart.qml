// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Charts

// Amounts by week, month or year as columns; two amounts stand on top of each other.
ChartFrame {
    id: root

    property alias first: plot.first
    property alias second: plot.second
    property string phase: "challenge"

    count: first.length
    inset: 0.5
    labelEach: true
    plotHeight: 96

    ColumnPlot {
        id: plot

        anchors.fill: parent
        firstColor: Theme.phaseSoft(root.phase)
        secondColor: Theme.phaseColor(root.phase)
        edge: Theme.phaseColor(root.phase)
        mirrored: root.mirrored
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
