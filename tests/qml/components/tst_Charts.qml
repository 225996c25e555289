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

    LineChart {
        id: mirrored

        y: 420
        width: 340
        summary: "The same, read from right to left."
        count: 30
        zooms: true
        labelEach: true
        LayoutMirroring.enabled: true
        observed: [Qt.point(0, 4), Qt.point(1, 5), Qt.point(28, 7), Qt.point(29, 6)]
        readouts: days("day ")
        axisLabels: days("")

        function days(word: string): list<string> {
            const list = [];
            for (let day = 0; day < 30; ++day)
                list.push(word + day);
            return list;
        }
    }

    TestCase {
        name: "Charts"
        when: windowShown

        function init() {
            chart.cursor = -1;
            mirrored.cursor = -1;
            mirrored.showAll();
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
        // The first day is where one begins to read, and each key leads to what is seen on its side.
        function test_rightToLeft() {
            verify(mirrored.xOf(0) > mirrored.xOf(29));
            compare(mirrored.positionAt(mirrored.xOf(7), 0), 7);
            verify(mirrored.plotArea.x < mirrored.gutter); // the ticks stand on the other side
            mirrored.forceActiveFocus();
            keyClick(Qt.Key_Home);
            compare(mirrored.readout, "day 0");
            keyClick(Qt.Key_Left);
            compare(mirrored.readout, "day 1");
            keyClick(Qt.Key_Right);
            compare(mirrored.readout, "day 0");
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Left); // from nowhere: in at the right
            compare(mirrored.readout, "day 0");
            const y = mirrored.height / 2;
            mouseMove(mirrored, mirrored.plotArea.x + 1, y);
            compare(mirrored.cursor, 29);
            const x = mirrored.plotArea.x + mirrored.xOf(3);
            touchEvent(mirrored).press(0, mirrored, x, y).commit();
            touchEvent(mirrored).release(0, mirrored, x, y).commit();
            compare(mirrored.readout, "day 3");
        }
        function test_wheelZooms_data() {
            return [
                {
                    tag: "left to right",
                    mirror: false
                },
                {
                    tag: "right to left",
                    mirror: true
                }
            ];
        }
        function test_wheelZooms(data) {
            mirrored.LayoutMirroring.enabled = data.mirror;
            const x = mirrored.plotArea.x + mirrored.xOf(20);
            const y = mirrored.plotArea.y + 50;
            mouseWheel(mirrored, x, y, 0, 120);
            verify(!mirrored.zoomed); // that is the page's
            for (let i = 0; i < 3; ++i)
                mouseWheel(mirrored, x, y, 0, 120, Qt.NoButton, Qt.ControlModifier);
            verify(mirrored.zoomed);
            verify(mirrored.to - mirrored.from < 20);
            fuzzyCompare(mirrored.positionAt(x - mirrored.plotArea.x, 0), 20, 1); // what the pointer is at stays there
            mouseMove(mirrored, mirrored.plotArea.x + mirrored.xOf(22), y);
            compare(mirrored.readout, "day 22");
            for (let i = 0; i < 6; ++i)
                mouseWheel(mirrored, x, y, 0, -120, Qt.NoButton, Qt.ControlModifier);
            verify(!mirrored.zoomed);
            mirrored.LayoutMirroring.enabled = true;
        }
        function test_pinchZooms() {
            const y = mirrored.plotArea.y + 50;
            const middle = mirrored.plotArea.x + mirrored.plotArea.width / 2;
            const fingers = touchEvent(mirrored);
            fingers.press(0, mirrored, middle - 20, y).press(1, mirrored, middle + 20, y).commit();
            for (let apart = 24; apart <= 80; apart += 4) {
                fingers.move(0, mirrored, middle - apart, y).move(1, mirrored, middle + apart, y).commit();
                waitForRendering(mirrored, 1000); // moves within a frame are one
            }
            fingers.release(0, mirrored, middle - 80, y).release(1, mirrored, middle + 80, y).commit();
            verify(mirrored.zoomed);
            verify(mirrored.to - mirrored.from < 20);
            verify(mirrored.from > 5 && mirrored.to < 24); // about the middle
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
