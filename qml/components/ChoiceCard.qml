// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// One answer among a few, large enough to hold own words. `selected` belongs to the page; clicked() asks for a change.
T.CheckBox {
    id: control

    required property string title
    property string subtitle: ""
    property string phase: ""
    property bool selected: false

    checkState: selected ? Qt.Checked : Qt.Unchecked
    nextCheckState: () => control.selected ? Qt.Checked : Qt.Unchecked
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: title
    Accessible.description: subtitle
    Accessible.onPressAction: !enabled || control.clicked()
    Accessible.onToggleAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    contentItem: RowLayout {
        spacing: Theme.space12

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

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
        }
        Icon {
            icon: "check"
            color: Theme.phaseColor(control.phase)
            opacity: control.selected ? 1 : 0
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: control.selected ? Theme.phaseSoft(control.phase) : Theme.card
        border.width: control.selected ? Theme.strokeStrong : Theme.stroke
        border.color: control.selected ? Theme.phaseColor(control.phase) : Theme.line

        PressWash {
            target: control
            radius: parent.radius
        }
        FocusRing {
            shown: control.visualFocus
            radius: Theme.radiusCard + gap
        }
    }
}
