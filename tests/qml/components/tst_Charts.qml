// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Keel.Charts
import Keel.Components

Item {
    id: root

    width: 400
    height: 700

    ChartCard {
        id: card

        title: "Your level"
        sentence: "Near your usual."
        width: 390
        hasTable: true
        details: "A slow average."

        LineChart {
            id: chart

            width: 340
            summary: "Level between 4 and 7."
            count: 5
            observed: [Qt.point(0, 4), Qt.point(1, 5), Qt.point(3, 7), Qt.point(4, 6)]
            carried: [Qt.point(1, 5), Qt.point(2, 6), Qt.point(3, 7)]
            low: [Qt.point(0, 3), Qt.point(1, 4), Qt.point(3, 6), Qt.point(4, 5)]
            high: [Qt.point(0, 5), Qt.point(1, 6), Qt.point(3, 8), Qt.point(4, 7)]
            readouts: ["Mon", "Tue", "Wed: no check-in", "Thu: 7.0", "Fri: 6.0"]
            axisLabels: ["Mon", "Fri"]
        }
    }

    TestCase {
        name: "Charts"
        when: windowShown

        function init() {
            chart.cursor = -1;
            tryVerify(() => chart.ready, 20000);
        }
        function test_speaks() {
            compare(chart.Accessible.role, Accessible.Chart);
            compare(chart.Accessible.name, "Level between 4 and 7.");
        }
        function test_arrowKeys() {
            chart.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(chart.cursor, 0);
            keyClick(Qt.Key_End);
            compare(chart.readout, "Fri: 6.0");
            keyClick(Qt.Key_Left);
            compare(chart.Accessible.name, "Thu: 7.0");
            keyClick(Qt.Key_Left);
            compare(chart.readout, "Wed: no check-in");
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Left);
            compare(chart.cursor, 0);
            keyClick(Qt.Key_Escape);
            compare(chart.cursor, -1);
        }
        function test_pointAndTouch() {
            const y = chart.height / 2;
            mouseMove(chart, chart.width - 9, y);
            compare(chart.cursor, 4);
            mouseMove(chart, chart.gutter + 1, y);
            compare(chart.cursor, 0);
            const x = chart.gutter + chart.xOf(3);
            touchEvent(chart).press(0, chart, x, y).commit();
            touchEvent(chart).release(0, chart, x, y).commit();
            compare(chart.cursor, 3);
        }
        function test_refillSurvives() {
            chart.observed = [Qt.point(0, 1), Qt.point(2, 2), Qt.point(4, 3)];
            waitForRendering(chart, 500);
            chart.observed = [];
            waitForRendering(chart, 500);
            verify(chart.ready);
        }
        function test_tableTwin() {
            verify(chart.visible);
            card.tableShown = true;
            verify(!chart.visible);
            card.tableShown = false;
            verify(chart.visible);
        }
    }
}
