// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// What all buttons share: wrapping text, an optional icon, target size, focus ring, and the screen reader's press,
// which Qt 6.4 announces for buttons but does not carry out by itself.
T.Button {
    id: control

    property color fill: Theme.card
    property color edge: "transparent"
    property color foreground: Theme.ink
    property int corner: Theme.radius + 2
    property int textSize: Theme.sizeHeading
    property int textWeight: Font.DemiBold
    property string iconName: ""
    property bool iconAtEnd: false
    property color iconColor: foreground
    property bool underlined: false
    property bool writes: false // off while the diary takes nothing
    // What cannot be pressed is grey, not faint: one reads what it will be when something is filled in.
    readonly property bool plain: fill.a === 0 && edge.a === 0
    readonly property color shownFill: enabled ? fill : plain ? "transparent" : Theme.disabledFill
    readonly property color shownEdge: enabled ? edge : "transparent"

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    WritingHold {
        control: control
        needed: control.writes
    }

    contentItem: RowLayout {
        spacing: 0

        Item {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: control.spacing
            layoutDirection: control.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Icon {
                icon: control.iconName
                color: control.enabled ? control.iconColor : Theme.inkSoft
            }
            TextLabel {
                visible: control.text !== ""
                text: control.text
                color: control.enabled ? control.foreground : Theme.inkSoft
                font.pixelSize: control.textSize
                font.weight: control.enabled ? control.textWeight : Font.Normal
                font.underline: control.underlined
                lineHeight: 1.15
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: control.corner
        color: control.shownFill
        border.width: control.shownEdge.a > 0 ? Theme.stroke : 0
        border.color: control.shownEdge

        PressWash {
            target: control
            ink: control.foreground
            radius: parent.radius
        }
        FocusRing {
            shown: control.visualFocus
            radius: control.corner + gap
        }
    }
}
