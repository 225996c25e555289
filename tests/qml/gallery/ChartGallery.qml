// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Charts

// The charts in their states, over a made-up quarter.
GalleryPage {
    id: root

    function wave(day: int): real {
        return 6.4 + Math.sin(day / 9) * 0.7 - (day > 18 && day < 26 ? (26 - day) * 0.3 : 0) + (day * 7 % 5) * 0.08;
    }
    function isMissing(day: int): bool {
        return (day >= 9 && day <= 11) || (day >= 31 && day <= 36) || day === 52;
    }

    ready: quarter.ready && lonely.ready
    Component.onCompleted: {
        const observed = [];
        const carried = [];
        const low = [];
        const high = [];
        const said = [];
        for (let day = 0; day < 61; ++day) {
            const level = wave(day);
            const spread = isMissing(day) ? 0.9 : 0.5;
            if (isMissing(day))
                carried.push(Qt.point(day, level));
            else
                observed.push(Qt.point(day, level));
            low.push(Qt.point(day, level - spread));
            high.push(Qt.point(day, level + spread));
            said.push(isMissing(day) ? "Day " + day + ": no check-in" : "Thu 12 Nov: " + level.toFixed(1) + ", 4 of 4 answered");
        }
        quarter.observed = observed;
        quarter.carried = carried;
        quarter.low = low;
        quarter.high = high;
        quarter.readouts = said;
        const cells = [];
        const shares = [];
        const told = [];
        for (let month = 0; month < 12; ++month) {
            for (let day = 0; day < 28; ++day) {
                if (isMissing((month * 5 + day) % 61))
                    continue;
                cells.push(Qt.point(month, day));
                shares.push(wave((month * 28 + day) % 61));
                told.push("Day " + (day + 1) + " of month " + (month + 1));
            }
        }
        year.cells = cells;
        year.values = shares;
        year.readouts = told;
        lonely.observed = [Qt.point(0, 0), Qt.point(2, 10), Qt.point(3, 9), Qt.point(6, 4), Qt.point(13, 7)];
    }

    ListModel {
        id: bars

        ListElement {
            label: "Lunch kept"
            words: "4 of 5 · 80 %, range 38 % to 96 %"
            share: 0.8
            low: 0.38
            high: 0.96
            soft: false
        }
        ListElement {
            label: "Finished on time"
            words: "3 of 6 · 50 %"
            share: 0.5
            low: 0.5
            high: 0.5
            soft: false
        }
        ListElement {
            label: ""
            words: "the quarter before: 1 of 7"
            share: 0.14
            low: 0.14
            high: 0.14
            soft: true
        }
    }
    ListModel {
        id: rows

        ListElement {
            label: "Thu 19 Nov"
            value: "6.3"
            note: "4 of 4"
        }
        ListElement {
            label: "Wed 18 Nov"
            value: "–"
            note: "no check-in"
        }
    }

    ChartCard {
        title: qsTr("Your level")
        sentence: qsTr("Near your usual 6.5 for most of this quarter, with two dips.")
        coverage: qsTr("43 of 61 days · gaps are days without a check-in")
        details: qsTr("A slow average of your daily answers.")
        hasTable: true
        tableModel: rows
        Layout.fillWidth: true

        LineChart {
            id: quarter

            summary: qsTr("Level from 20 September to 19 November, between 4.2 and 7.3.")
            count: 61
            hardDays: [Qt.point(19, 5.2), Qt.point(42, 6.1)]
            axisLabels: ["20 Sep", "19 Oct", "19 Nov"]
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("First days")
        sentence: qsTr("Five days so far.")
        coverage: qsTr("5 of 14 days")
        details: qsTr("Single days are dots. Nothing is drawn between days that were not answered.")
        detailsShown: true
        Layout.fillWidth: true

        LineChart {
            id: lonely

            summary: qsTr("Five days between 0 and 10.")
            count: 14
            accent: Theme.challenge
            axisLabels: ["6 Nov", "19 Nov"]
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("As a table")
        hasTable: true
        tableShown: true
        tableModel: rows
        labelHeader: qsTr("Day")
        valueHeader: qsTr("Level")
        noteHeader: qsTr("Answered")
        Layout.fillWidth: true
    }
    ChartCard {
        title: qsTr("Your boundaries")
        sentence: qsTr("Lunch kept on 4 of 5 days.")
        Layout.fillWidth: true

        BarRows {
            summary: qsTr("Lunch kept on 4 of 5 days, finished on time on 3 of 6.")
            phase: "coping"
            model: bars
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("What weighed, month by month")
        Layout.fillWidth: true

        ColumnChart {
            summary: qsTr("Six months, between 2 and 9 a month.")
            first: [2, 5, 0, 4, 3, 1]
            second: [3, 4, 2, 0, 6, 1]
            readouts: ["Jun: 5", "Jul: 9", "Aug: 2", "Sep: 4", "Oct: 9", "Nov: 2"]
            axisLabels: ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("With the keyboard in it")
        Layout.fillWidth: true

        Held {
            look: Held.Focused
            Layout.fillWidth: true

            sourceComponent: ColumnChart {
                summary: qsTr("Two months, 5 and 9.")
                first: [2, 5]
                second: [3, 4]
                readouts: ["Jun: 5", "Jul: 9, with words as long as a reading of a day may have"]
                axisLabels: ["Jun", "Jul"]
                Component.onCompleted: putCursor(1)
            }
        }
    }
    ChartCard {
        title: qsTr("Nothing counted yet")
        coverage: qsTr("This appears after the first week.")
        Layout.fillWidth: true

        SplitBar {
            firstLabel: qsTr("individual")
            secondLabel: qsTr("systemic")
            first: 0
            second: 0
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("Your year")
        coverage: qsTr("A mark for each day with a check-in")
        Layout.fillWidth: true

        MonthChart {
            id: year

            summary: qsTr("Twelve months, a mark for each day.")
            months: ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
            Layout.fillWidth: true
        }
    }
    ChartCard {
        title: qsTr("About you, about the set-up")
        Layout.fillWidth: true

        SplitBar {
            firstLabel: qsTr("individual")
            secondLabel: qsTr("systemic")
            first: 11
            second: 19
            Layout.fillWidth: true
        }
    }
}
