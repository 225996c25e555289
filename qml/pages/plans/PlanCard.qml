// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One plan: what it says, how it went last, and what one can do with it.
ColumnLayout {
    id: root

    required property string planId
    required property string sentence
    required property string section
    required property string stateText
    required property string lastTime
    required property list<string> tags
    required property list<string> tagPhases
    required property bool active
    required property bool resting

    signal occasionRequested
    signal takeUpRequested
    signal menuRequested

    spacing: Theme.space8

    HeadingText {
        visible: root.section !== ""
        text: root.section
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    Card {
        id: card

        Accessible.name: root.sentence
        Layout.fillWidth: true

        ColumnLayout {
            width: card.availableWidth
            spacing: Theme.space8

            RowLayout {
                spacing: Theme.space8
                Layout.fillWidth: true

                PhaseMark {
                    phase: "coping"
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.space4
                }
                TextLabel {
                    text: root.sentence
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                IconButton {
                    iconName: "ellipsis"
                    label: qsTr("More about this plan", "button: opens what to do with a plan")
                    foreground: Theme.inkSoft
                    Accessible.description: root.sentence
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -Theme.space12
                    Layout.rightMargin: -Theme.space12
                    onClicked: root.menuRequested()
                }
            }
            SmallText {
                text: root.stateText
                visible: text !== ""
                Layout.fillWidth: true
            }
            SmallText {
                text: root.lastTime
                visible: text !== ""
                Layout.fillWidth: true
            }
            Tags {
                words: root.tags
                phases: root.tagPhases
                Layout.fillWidth: true
            }
            Flow {
                spacing: Theme.space8
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4

                PillButton {
                    visible: root.active
                    text: qsTr("How did it go?", "button: of a plan")
                    iconName: "check"
                    writes: true
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.description: root.sentence
                    onClicked: root.occasionRequested()
                }
                PillButton {
                    visible: !root.active
                    text: qsTr("Use it again", "button: of a plan that rests or is over")
                    writes: true
                    width: Math.min(implicitWidth, parent.width)
                    Accessible.description: root.sentence
                    onClicked: root.takeUpRequested()
                }
            }
        }
    }
}
