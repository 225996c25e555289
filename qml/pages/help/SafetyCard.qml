// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels

// The support card beside what is being written: it takes its own room, never the keyboard, and waits. Within a week
// of the last one it is one quiet line.
Rectangle {
    id: root

    required property SafetyModel safety
    readonly property bool isCard: safety.offer === SafetyModel.Card

    signal helpRequested

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    color: Theme.keelSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: safety.text

    ScrollPane {
        anchors.fill: parent
        anchors.topMargin: Theme.space12
        anchors.bottomMargin: Theme.space12
        sidePadding: Math.max(Theme.space16, (width - Theme.contentWidth) / 2)

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space8

            GridLayout {
                readonly property bool stacked: Theme.stacks(width)

                columnSpacing: Theme.space12
                rowSpacing: 0
                Layout.fillWidth: true

                Icon {
                    icon: "hand-heart"
                    color: Theme.keel
                    beside: parent.stacked ? null : words
                    Layout.row: 0
                    Layout.column: 0
                    Layout.alignment: Qt.AlignTop
                }
                TextLabel {
                    id: words

                    text: root.safety.text
                    font.weight: root.isCard ? Font.DemiBold : Font.Normal
                    Layout.row: parent.stacked ? 1 : 0
                    Layout.column: parent.stacked ? 0 : 1
                    Layout.columnSpan: parent.stacked ? 3 : 1
                    Layout.fillWidth: true
                }
                IconButton {
                    iconName: "x"
                    label: qsTr("Close this message", "button of the support card")
                    foreground: Theme.inkSoft
                    Layout.row: 0
                    Layout.column: 2
                    Layout.alignment: Qt.AlignTop | Qt.AlignRight
                    Layout.topMargin: -Theme.space12
                    Layout.rightMargin: -Theme.space12
                    onClicked: root.safety.close()
                }
            }
            Flow {
                spacing: Theme.space8
                Layout.fillWidth: true

                PillButton {
                    text: qsTr("See who to call", "button of the support card: opens Help now")
                    iconName: "life-buoy"
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.helpRequested()
                }
                PillButton {
                    visible: root.safety.mayBeAboutWork
                    text: qsTr("This was about work", "button of the support card: the words meant somebody's work, not oneself")
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.safety.wasAboutWork()
                }
            }
            SmallText {
                visible: root.isCard
                text: root.safety.limits
                Layout.fillWidth: true
            }
        }
    }
}
