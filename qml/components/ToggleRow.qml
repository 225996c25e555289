// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// On or off, with what that means; the whole row is the target. Use `checked` and toggled() as with any switch.
T.Switch {
    id: control

    property string subtitle: ""

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.space8, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    leftPadding: mirrored ? 48 + Theme.space16 : 0
    rightPadding: mirrored ? 0 : 48 + Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: text
    Accessible.description: subtitle
    // Left to itself Qt 6.4 turns the switch for a screen reader, and tells nobody.
    Accessible.onToggleAction: !enabled || toggleByPerson()
    Accessible.onPressAction: !enabled || toggleByPerson()
    Keys.onReturnPressed: event => event.isAutoRepeat || toggleByPerson()
    Keys.onEnterPressed: event => event.isAutoRepeat || toggleByPerson()

    function toggleByPerson() {
        toggle();
        toggled();
        clicked();
    }

    indicator: Rectangle {
        implicitWidth: 48
        implicitHeight: 28
        x: control.mirrored ? 0 : control.width - width
        y: (control.height - height) / 2
        radius: height / 2
        color: control.checked ? Theme.keel : Theme.card
        border.width: control.checked ? 0 : Theme.strokeStrong
        border.color: Theme.outline

        Rectangle {
            readonly property bool atEnd: control.checked !== control.mirrored

            width: control.checked ? 22 : 16
            height: width
            radius: width / 2
            x: atEnd ? parent.width - width - (control.checked ? 3 : 6) : (control.checked ? 3 : 6)
            anchors.verticalCenter: parent.verticalCenter
            color: control.checked ? Theme.inkOnKeel : Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motionShort
                    easing.type: Easing.OutQuad
                }
            }
        }
        PressWash {
            target: control
            radius: parent.radius
        }
        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + gap
        }
    }

    contentItem: ColumnLayout {
        spacing: 2

        Item {
            Layout.fillHeight: true
        }
        TextLabel {
            text: control.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        SmallText {
            visible: text !== ""
            text: control.subtitle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
