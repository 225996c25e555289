// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The one next thing: an offer, why it is made, and a few ways to answer it (the last is always "not now").
Card {
    id: root

    required property string text
    property string why: "" // without "Why this?"
    property string iconName: "leaf"
    property string phase: ""
    property list<string> answers

    signal answered(int index)

    fill: Theme.phaseSoft(phase)
    edge: Theme.isHighContrast ? Theme.line : "transparent"
    Accessible.name: text

    RowLayout {
        width: root.availableWidth
        spacing: Theme.space12

        Icon {
            icon: root.iconName
            color: Theme.phaseColor(root.phase)
            size: Math.round(Theme.iconSize * 1.1)
            beside: words
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4
            Layout.fillWidth: true

            TextLabel {
                id: words

                text: root.text
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            SmallText {
                visible: root.why !== ""
                text: qsTr("Why this? %1").arg(root.why)
                Layout.fillWidth: true
            }
            Flow {
                id: flow

                visible: root.answers.length > 0
                spacing: Theme.space8
                Layout.topMargin: Theme.space8
                Layout.fillWidth: true

                Repeater {
                    model: root.answers

                    delegate: PillButton {
                        required property int index
                        required property string modelData

                        text: modelData
                        width: Math.min(implicitWidth, flow.width)
                        onClicked: root.answered(index)
                    }
                }
            }
        }
    }
}
