// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A count or minutes that may stay blank. The first plus lands on `from + step` and minus below `from` is blank again,
// unless it is held.
FocusScope {
    id: root

    required property string label
    property string unit: ""
    property int value: -1 // -1: blank
    property int from: 0
    property int to: 999
    property int step: 1
    property int typed: -1 // digits below `from`, on the way to a number: "2" of "25"
    readonly property bool isSet: value >= 0
    readonly property string valueText: isSet ? (unit === "" ? String(value) : qsTr("%1 %2").arg(value).arg(unit)) : typed >= 0 ? String(typed) : qsTr("–")

    readonly property int minimumValue: from
    readonly property int maximumValue: to
    readonly property int stepSize: step

    signal edited(int value)

    function edit(next: int) {
        typed = -1;
        const bounded = next < from ? -1 : Math.min(to, next);
        if (bounded === value)
            return;
        value = bounded;
        edited(bounded);
    }
    function type(next: int) {
        edit(next);
        if (next < from)
            typed = next;
    }
    function increase() {
        edit(isSet ? value + step : from + (from === 0 ? step : 0));
    }
    // What is held stops at the least there is: "nothing said" takes a press of its own.
    function lessen(held: bool) {
        if (!held || value > from)
            decrease();
    }
    function decrease() {
        edit(isSet ? (value > from ? Math.max(from, value - step) : -1) : from);
    }

    implicitWidth: 320
    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.focusable: true
    Accessible.name: isSet ? qsTr("%1: %2").arg(label).arg(valueText) : qsTr("%1, not answered").arg(label)
    Accessible.onIncreaseAction: !enabled || increase()
    Accessible.onDecreaseAction: !enabled || decrease()
    onActiveFocusChanged: if (!activeFocus)
        typed = -1
    Keys.onUpPressed: increase()
    Keys.onDownPressed: event => lessen(event.isAutoRepeat)
    Keys.onDeletePressed: edit(-1)
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            const grown = Math.max(0, root.value, root.typed) * 10 + event.key - Qt.Key_0;
            root.type(grown <= root.to ? grown : event.key - Qt.Key_0);
        } else if (event.key === Qt.Key_Backspace) {
            const shown = Math.max(root.value, root.typed);
            root.type(shown >= 10 ? Math.floor(shown / 10) : -1);
        } else {
            event.accepted = false;
        }
    }

    GridLayout {
        id: row

        width: root.width
        columns: Theme.stacks(root.width) ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: Theme.space4

        TextLabel {
            text: root.label
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Rectangle {
            implicitWidth: inner.implicitWidth
            implicitHeight: inner.implicitHeight
            radius: Math.min(height, Theme.target) / 2
            color: Theme.card
            opacity: root.enabled ? 1 : Theme.faded
            border.width: Theme.stroke
            border.color: Theme.line

            RowLayout {
                id: inner

                spacing: 0

                IconButton {
                    id: minus

                    property bool repeating: false // the press has counted, and is heard again when it ends

                    iconName: "minus"
                    label: qsTr("%1: less").arg(root.label)
                    enabled: root.isSet
                    autoRepeat: true
                    focusPolicy: Qt.NoFocus
                    onClicked: {
                        const held = minus.repeating;
                        minus.repeating = minus.pressed;
                        root.lessen(held);
                    }
                    onCanceled: minus.repeating = false
                    onEnabledChanged: minus.repeating = false
                }
                TextLabel {
                    text: root.valueText
                    color: root.isSet ? Theme.ink : Theme.inkSoft
                    font.weight: root.isSet ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    Layout.minimumWidth: Math.round(Theme.sizeBody * 3)
                    Accessible.ignored: true
                }
                IconButton {
                    iconName: "plus"
                    label: qsTr("%1: more").arg(root.label)
                    enabled: root.value < root.to
                    autoRepeat: true
                    focusPolicy: Qt.NoFocus
                    onClicked: root.increase()
                }
            }
            FocusRing {
                shown: root.activeFocus
                radius: parent.radius + gap
            }
        }
    }
}
