// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Charts

// A year as months, side by side as one reads, days from the top: a mark for each day with a value and nothing for the others.
ChartFrame {
    id: root

    property list<point> cells // x: month, y: day of the month - 1
    property list<real> values
    property list<string> months

    function placed(cells: list<point>, months: int, fromTheRight: bool): list<point> {
        const list = [];
        for (const cell of cells) {
            const share = (cell.x + 0.5) / Math.max(1, months);
            list.push(Qt.point(fromTheRight ? 1 - share : share, (cell.y + 0.5) / 31));
        }
        return list;
    }

    count: cells.length
    places: placed(cells, months.length, mirrored)
    axisLabels: months.length > 0 ? [months[0], months[Math.floor(months.length / 2)], months[months.length - 1]] : []
    plotHeight: 310

    MarkPlot {
        anchors.fill: parent
        places: root.places
        values: root.values
        color: Theme.keel
        cursor: root.cursor
        largest: Math.min(height / 31, width / Math.max(1, root.months.length))
    }
}
