// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Shares below each other, each with its words; a thin line over a bar is where the share may lie. One picture to those
// who hear it: the table has the rows.
ColumnLayout {
    id: root

    required property string summary
    required property list<string> labels // "": a second bar under the label before
    required property list<string> texts
    required property list<real> shares // 0..1
    required property list<real> lows // uncertainty; none where low equals high
    required property list<real> highs
    required property list<bool> soft
    property string phase: ""
    readonly property bool stacked: Theme.textScale > 1.3 // words below each other

    spacing: Theme.space8
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Chart
    Accessible.name: summary

    Repeater {
        model: root.shares.length

        delegate: ColumnLayout {
            id: row

            required property int index
            readonly property real low: root.lows[index] ?? 0
            readonly property real high: root.highs[index] ?? 0

            spacing: 2
            Layout.fillWidth: true

            GridLayout {
                columns: root.stacked ? 1 : 2
                columnSpacing: Theme.space12
                rowSpacing: 0
                Layout.fillWidth: true
                Layout.topMargin: row.index > 0 && label.text !== "" ? Theme.space4 : 0

                TextLabel {
                    id: label

                    visible: text !== "" || !root.stacked
                    text: root.labels[row.index] ?? ""
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                SmallText {
                    text: root.texts[row.index] ?? ""
                    horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
                    Layout.fillWidth: root.stacked
                    Layout.maximumWidth: root.stacked ? root.width : root.width * 0.55
                    Layout.alignment: Qt.AlignBottom
                    Accessible.ignored: true
                }
            }
            Item {
                implicitHeight: 14
                Layout.fillWidth: true

                Rectangle {
                    anchors.fill: parent
                    radius: 7
                    color: "transparent"
                    border.width: Theme.stroke
                    border.color: Theme.line
                }
                Rectangle {
                    visible: width > 0
                    anchors.left: parent.left
                    width: Math.max(root.shares[row.index] > 0 ? 6 : 0, parent.width * Math.min(1, root.shares[row.index] ?? 0))
                    height: parent.height
                    radius: Math.min(7, width / 2)
                    color: root.soft[row.index] ? Theme.phaseSoft(root.phase) : Theme.phaseColor(root.phase)
                    border.width: root.soft[row.index] ? Theme.strokeStrong : 0
                    border.color: Theme.phaseColor(root.phase)
                }
                Rectangle {
                    visible: row.high > row.low
                    anchors.verticalCenter: parent.verticalCenter
                    x: root.LayoutMirroring.enabled ? parent.width * (1 - row.high) : parent.width * row.low
                    width: parent.width * (row.high - row.low)
                    height: 4
                    radius: 2
                    color: Theme.ink
                    border.width: 1
                    border.color: Theme.card
                }
            }
        }
    }
}
