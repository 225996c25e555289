// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// A line of the settings that leads on: what it is, how it stands now.
T.Button {
    id: control

    required property string title
    property string subtitle: ""
    property string valueText: ""
    property string iconName: ""
    property bool chevron: true
    property bool writes: false // off while the diary takes nothing
    readonly property bool stacked: Theme.stacks(width)

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.space12, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: valueText === "" ? title : qsTr("%1: %2").arg(title).arg(valueText)
    Accessible.description: subtitle
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    WritingHold {
        control: control
        needed: control.writes
    }

    contentItem: RowLayout {
        spacing: Theme.space12

        Icon {
            icon: control.iconName
            color: Theme.inkSoft
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            TextLabel {
                text: control.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            SmallText {
                visible: text !== ""
                text: control.subtitle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            SmallText {
                visible: text !== "" && control.stacked
                text: control.valueText
                color: Theme.ink
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        SmallText {
            visible: text !== "" && !control.stacked
            text: control.valueText
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), control.availableWidth * 0.45)
            Accessible.ignored: true
        }
        Icon {
            icon: control.chevron ? (control.mirrored ? "chevron-left" : "chevron-right") : ""
            color: Theme.inkSoft
        }
    }

    // Wider than its words, which stand in line with what is above and below.
    background: Item {
        PressWash {
            target: control
            anchors.leftMargin: -Theme.space8
            anchors.rightMargin: -Theme.space8
            radius: Theme.radius
        }
        FocusRing {
            shown: control.visualFocus
            gap: Theme.space8
            anchors.topMargin: 0
            anchors.bottomMargin: 0
            radius: Theme.radius
        }
    }
}
