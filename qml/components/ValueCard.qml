// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// One of the chosen values in its owner's words, and where it last showed.
T.Button {
    id: control

    required property string title
    property string ownWords: ""
    property string importanceText: ""
    property string lastMoment: ""
    property string lastMomentWhen: ""

    implicitWidth: 320
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: title
    Accessible.description: qsTr("%1 %2 %3").arg(ownWords).arg(importanceText).arg(lastMoment)
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            spacing: Theme.space8
            Layout.fillWidth: true

            PhaseMark {
                phase: "values"
            }
            TextLabel {
                text: control.title
                font.pixelSize: Theme.sizeHeading
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Icon {
                icon: control.mirrored ? "chevron-left" : "chevron-right"
                color: Theme.inkSoft
            }
        }
        TextLabel {
            visible: text !== ""
            text: control.ownWords === "" ? "" : qsTr("“%1”").arg(control.ownWords)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SmallText {
            visible: text !== ""
            text: control.importanceText
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Card {
            visible: control.lastMoment !== ""
            padding: Theme.space12
            corner: Theme.radius
            fill: Theme.valuesSoft
            edge: Theme.isHighContrast ? Theme.line : "transparent"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            Accessible.ignored: true

            contentItem: ColumnLayout {
                spacing: 2

                TextLabel {
                    text: control.lastMoment
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                SmallText {
                    visible: text !== ""
                    text: control.lastMomentWhen
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
        // As high as its neighbour: what is over stands below.
        Item {
            Layout.fillHeight: true
            Layout.topMargin: -Theme.space8
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.card
        border.width: Theme.stroke
        border.color: control.hovered || control.down ? Theme.values : Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: Theme.radiusCard + gap
        }
    }
}
