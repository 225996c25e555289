// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Charts
import Keel.Components
import Keel.Theme
import Keel.ViewModels

// What matters and how often it showed: two bars for each value, both from nothing to all. The same numbers stand
// beside the bars, so that no colour and no length has to be read.
ChartCard {
    id: root

    required property ValuesModel values

    title: qsTr("What matters, and how often it shows", "chart: importance of values against contact with them")
    sentence: values.livingSentence
    coverage: values.livingCoverage
    details: qsTr("Importance is what you gave each value. How often it showed counts the work days of the last 28 on which a check-in says that you were in touch with it. Wide apart is not a fault: some weeks leave little room.", "what a chart is")
    hasTable: true
    tableModel: values.living
    labelHeader: qsTr("Value", "column of the table")
    valueHeader: qsTr("Importance", "column of the table")
    noteHeader: qsTr("Showed", "column of the table: how often a value showed")

    ColumnLayout {
        spacing: Theme.space16
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        Accessible.role: Accessible.Chart
        Accessible.name: root.values.livingSpoken

        Repeater {
            model: root.values.living

            delegate: ColumnLayout {
                id: row

                required property string label
                required property string value
                required property string note
                required property real importanceShare
                required property real contactShare

                spacing: Theme.space4
                Layout.fillWidth: true

                TextLabel {
                    text: row.label
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                ShareBar {
                    visible: share >= 0
                    share: row.importanceShare
                    phase: "values"
                    hollow: true
                    Layout.fillWidth: true
                }
                SmallText {
                    text: qsTr("matters: %1", "importance of a value").arg(row.value)
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                ShareBar {
                    visible: share >= 0
                    share: row.contactShare
                    phase: "values"
                    Layout.fillWidth: true
                }
                SmallText {
                    text: qsTr("showed: %1", "how often a value showed").arg(row.note)
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
