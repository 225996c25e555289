// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// A way into something, as a card: mark or icon, what it is, how long it takes.
T.Button {
    id: control

    required property string title
    property string subtitle: ""
    property string iconName: ""
    property string phase: ""
    property bool writes: false // off while the diary takes nothing

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: title
    Accessible.description: subtitle
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    WritingHold {
        control: control
        needed: control.writes
    }

    contentItem: ColumnLayout {
        spacing: Theme.space4

        Icon {
            icon: control.iconName
            color: Theme.phaseColor(control.phase)
            size: Math.round(Theme.iconSize * 1.15)
            Layout.bottomMargin: Theme.space4
        }
        TextLabel {
            text: control.title
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SmallText {
            text: control.subtitle
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: control.down || control.hovered ? Theme.phaseSoft(control.phase) : Theme.card
        border.width: Theme.stroke
        border.color: Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: Theme.radiusCard + gap
        }
    }
}
