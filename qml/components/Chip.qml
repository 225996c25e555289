// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// A word one can pick. `selected` belongs to the page; clicked() asks for a change. Selected is said four ways:
// fill, edge, weight and (with a phase) a filled mark.
T.CheckBox {
    id: control

    property bool selected: false
    property string phase: ""
    property bool showMark: true
    property bool radio: false // one of several, for the screen reader

    checkState: selected ? Qt.Checked : Qt.Unchecked
    nextCheckState: () => control.selected ? Qt.Checked : Qt.Unchecked
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: text
    Accessible.checked: selected // Qt 6.4 says only what a click changed
    Accessible.role: radio ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.onPressAction: !enabled || control.clicked()
    Accessible.onToggleAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    contentItem: RowLayout {
        spacing: control.spacing

        PhaseMark {
            phase: control.phase
            visible: control.showMark && icon !== ""
        }
        TextLabel {
            text: control.text
            color: control.selected ? Theme.phaseColor(control.phase) : Theme.ink
            font.weight: control.selected ? Font.DemiBold : Font.Normal
            lineHeight: 1.1
            horizontalAlignment: lineCount > 1 ? Text.AlignLeft : Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Math.min(height, Theme.target) / 2
        color: control.selected ? Theme.phaseSoft(control.phase) : Theme.card
        border.width: control.selected ? Theme.strokeStrong : Theme.stroke
        border.color: control.selected ? Theme.phaseColor(control.phase) : Theme.line

        PressWash {
            target: control
            radius: parent.radius
        }
        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + gap
        }
    }
}
