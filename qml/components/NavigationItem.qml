// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// A place in the bar or the rail. Icon and word always together; the current one also by weight.
T.Button {
    id: control

    required property string iconName
    property bool current: false
    property bool wordsShown: true
    readonly property real wordWidth: Math.ceil(word.advanceWidth)

    implicitWidth: Math.max(Theme.target, (wordsShown ? wordWidth : 0) + leftPadding + rightPadding) // current or not
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 2
    rightPadding: 2
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    TextMetrics {
        id: word

        text: control.text
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(11.5 * Theme.textScale)
        font.weight: Font.DemiBold
    }

    contentItem: ColumnLayout {
        spacing: Theme.space4

        Icon {
            icon: control.iconName
            color: control.current ? Theme.keel : Theme.inkSoft
            Layout.alignment: Qt.AlignHCenter
        }
        TextLabel {
            visible: control.wordsShown
            text: control.text
            color: control.current ? Theme.keel : Theme.inkSoft
            font.pixelSize: word.font.pixelSize
            font.weight: control.current ? Font.DemiBold : Font.Medium
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(9 * Theme.textScale)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    background: Item {
        PressWash {
            target: control
            anchors.margins: 2
            radius: Theme.radius
        }
        FocusRing {
            shown: control.visualFocus
            gap: -2
        }
    }
}
