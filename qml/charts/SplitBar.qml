// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Two counts that make a whole, each with its word and number under its own end.
ColumnLayout {
    id: root

    required property string firstLabel
    required property string secondLabel
    required property int first
    required property int second
    property string phase: "challenge"

    spacing: Theme.space8
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("%1 %2, %3 %4").arg(firstLabel).arg(first).arg(secondLabel).arg(second)

    RowLayout {
        visible: root.first + root.second > 0
        spacing: Theme.space4
        Layout.fillWidth: true

        Rectangle {
            visible: root.first > 0
            implicitHeight: 14
            radius: 7
            color: Theme.phaseSoft(root.phase)
            border.width: Theme.strokeStrong
            border.color: Theme.phaseColor(root.phase)
            Layout.fillWidth: true
            Layout.preferredWidth: root.first
            Layout.minimumWidth: 14
        }
        Rectangle {
            visible: root.second > 0
            implicitHeight: 14
            radius: 7
            color: Theme.phaseColor(root.phase)
            Layout.fillWidth: true
            Layout.preferredWidth: root.second
            Layout.minimumWidth: 14
        }
    }
    RowLayout {
        spacing: Theme.space16
        Layout.fillWidth: true

        SmallText {
            text: qsTr("%1 %2").arg(root.firstLabel).arg(root.first)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SmallText {
            text: qsTr("%1 %2").arg(root.secondLabel).arg(root.second)
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
