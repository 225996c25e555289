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
    readonly property bool stacked: Theme.stacks(width)

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.space12, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45
    Accessible.name: valueText === "" ? title : qsTr("%1: %2").arg(title).arg(valueText)
    Accessible.description: subtitle
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

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

    background: Rectangle {
        radius: Theme.radius
        color: Theme.ink
        opacity: control.down ? 0.08 : control.hovered ? 0.04 : 0
    }
    FocusRing {
        shown: control.visualFocus
        gap: 0
    }
}
