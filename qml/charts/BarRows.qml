// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Shares below each other, each with its words; a thin line over a bar is where the share may lie. One picture to those
// who hear it: the table has the rows.
Column {
    id: root

    required property string summary
    property alias model: rows.model // roles label ("": a second bar under the one before), words, share, low, high, soft
    property string phase: ""
    readonly property bool stacked: Theme.textScale > 1.3 // words below each other

    spacing: Theme.space8
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Chart
    Accessible.name: summary

    Repeater {
        id: rows

        delegate: ColumnLayout {
            id: row

            required property int index
            required property string label
            required property string words
            required property real share // 0..1
            required property real low // where the share may lie; nowhere in particular when equal
            required property real high
            required property bool soft

            spacing: 2
            width: root.width

            GridLayout {
                columns: root.stacked ? 1 : 2
                columnSpacing: Theme.space12
                rowSpacing: 0
                Layout.fillWidth: true
                Layout.topMargin: row.index > 0 && name.text !== "" ? Theme.space4 : 0

                TextLabel {
                    id: name

                    visible: text !== "" || !root.stacked
                    text: row.label
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                SmallText {
                    text: row.words
                    horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignRight
                    Layout.fillWidth: root.stacked
                    Layout.maximumWidth: root.stacked ? root.width : root.width * 0.55
                    Layout.alignment: Qt.AlignBottom
                    Accessible.ignored: true
                }
            }
            ShareBar {
                share: row.share
                phase: root.phase
                hollow: row.soft
                Layout.fillWidth: true

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
