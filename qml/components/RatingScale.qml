// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// A rating from 0, to 10 unless said, that starts unset (-1) and can be unset again: blank is an answer, not a zero. A
// step each while they get 24 px and their digits fit, else a track on which one tap anywhere sets.
FocusScope {
    id: root

    required property string label
    property string lowText: ""
    property string highText: ""
    property int highest: 10
    property int value: -1 // -1: not set, else 0..highest
    readonly property bool isSet: value >= 0
    readonly property string spoken: isSet ? qsTr("%1, %2 of %3").arg(label).arg(value).arg(highest) : qsTr("%1, not set").arg(label)

    // What an assistive tool reads and steps; see edit() for the changes that people make.
    readonly property int minimumValue: 0
    readonly property int maximumValue: highest
    readonly property int stepSize: 1

    readonly property int gap: width >= 324 ? Theme.space4 : 2
    readonly property real stepWidth: (width - highest * gap) / (highest + 1)
    readonly property int digitSize: stepWidth >= widest.advanceWidth + 6 ? Theme.sizeBody : Theme.sizeSmall
    readonly property bool stepped: stepWidth >= 24 && stepWidth >= widest.advanceWidth * Theme.sizeSmall / Theme.sizeBody + 3
    readonly property int barHeight: Math.max(48, Math.round(Theme.sizeBody * 1.8))

    signal edited(int value) // by a person; -1: unset

    function edit(next: int) {
        const bounded = Math.max(-1, Math.min(highest, next));
        if (bounded === value)
            return;
        value = bounded;
        edited(bounded);
    }
    // The first arrow on an unset scale starts in the middle: neither end is suggested.
    function step(by: int) {
        edit(isSet ? Math.max(0, Math.min(highest, value + by)) : Math.round(highest / 2));
    }
    function placeOf(index: int): real {
        return (root.LayoutMirroring.enabled ? highest - index : index) * (stepWidth + gap);
    }
    function stepAt(x: real): int {
        const across = root.LayoutMirroring.enabled ? width - x : x;
        return Math.max(0, Math.min(highest, Math.floor((across + gap / 2) / (stepWidth + gap))));
    }
    function toggleAt(x: real) {
        const at = stepAt(x);
        edit(at === value ? -1 : at);
    }

    implicitWidth: 324
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.focusable: true
    Accessible.name: spoken
    Accessible.description: qsTr("From 0, %1, to %2, %3. Delete clears it.").arg(lowText).arg(highest).arg(highText)
    Accessible.onIncreaseAction: !enabled || step(1)
    Accessible.onDecreaseAction: !enabled || step(-1)

    onActiveFocusChanged: keys.oneTyped = false
    Keys.onPressed: event => {
        const afterOne = keys.oneTyped;
        keys.oneTyped = false;
        const mirrored = root.LayoutMirroring.enabled;
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        const digit = event.key - Qt.Key_0;
        if (digit === 0 && afterOne && root.highest >= 10) {
            root.edit(10);
        } else if (digit >= 0 && digit <= Math.min(9, root.highest)) {
            root.edit(digit);
            keys.oneTyped = digit === 1;
        } else if (event.key === Qt.Key_Right) {
            root.step(mirrored ? -1 : 1);
        } else if (event.key === Qt.Key_Left) {
            root.step(mirrored ? 1 : -1);
        } else if (event.key === Qt.Key_Up) {
            root.step(1);
        } else if (event.key === Qt.Key_Down) {
            root.step(-1);
        } else if (event.key === Qt.Key_Home) {
            root.edit(0);
        } else if (event.key === Qt.Key_End) {
            root.edit(root.highest);
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            root.edit(-1);
        } else {
            event.accepted = false;
        }
    }

    QtObject {
        id: keys

        property bool oneTyped: false // a 0 right after a 1 means ten, however long it takes to come
    }
    TextMetrics {
        id: widest

        text: root.highest
        font.family: Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        font.weight: Font.DemiBold
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space4

        GridLayout {
            columns: Theme.stacks(root.width) ? 1 : 2
            rowSpacing: 0
            Layout.fillWidth: true

            TextLabel {
                text: root.label
                color: Theme.inkSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            TextLabel {
                visible: !root.stepped
                text: root.isSet ? qsTr("%1 of %2").arg(root.value).arg(root.highest) : qsTr("not set")
                color: root.isSet ? Theme.keel : Theme.inkSoft
                font.weight: root.isSet ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }

        Item {
            id: bar

            implicitHeight: root.barHeight
            opacity: root.enabled ? 1 : Theme.faded
            Layout.fillWidth: true

            Rectangle {
                visible: !root.stepped
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: 12
                radius: 6
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.outline
            }
            Repeater {
                model: root.stepped ? 0 : root.highest + 1

                delegate: Rectangle {
                    required property int index
                    readonly property bool chosen: index === root.value

                    x: root.placeOf(index) + (root.stepWidth - width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: chosen ? 30 : 4
                    height: width
                    radius: width / 2
                    color: chosen ? Theme.keel : Theme.outline
                    border.width: chosen ? 3 : 0
                    border.color: Theme.card
                }
            }
            Repeater {
                model: root.stepped ? root.highest + 1 : 0

                delegate: Rectangle {
                    id: cell

                    required property int index
                    readonly property bool chosen: index === root.value

                    x: root.placeOf(index)
                    width: root.stepWidth
                    height: bar.height
                    radius: Math.min(10, width / 2.6)
                    color: chosen ? Theme.keel : Theme.card
                    border.width: chosen ? 0 : Theme.stroke
                    border.color: Theme.line

                    TextLabel {
                        anchors.centerIn: parent
                        text: cell.index
                        color: cell.chosen ? Theme.inkOnKeel : Theme.inkSoft
                        font.pixelSize: root.digitSize
                        font.weight: cell.chosen ? Font.DemiBold : Font.Normal
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
            FocusRing {
                shown: root.activeFocus
            }
            TapHandler {
                onTapped: eventPoint => {
                    keys.oneTyped = false;
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.toggleAt(eventPoint.position.x);
                }
            }
            DragHandler {
                id: drag

                enabled: !root.stepped
                target: null
                yAxis.enabled: false
                onCentroidChanged: if (active)
                    root.edit(root.stepAt(centroid.position.x))
            }
        }

        RowLayout {
            visible: root.lowText !== "" || root.highText !== ""
            spacing: Theme.space16
            Layout.fillWidth: true

            SmallText {
                text: root.lowText
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), (root.width - Theme.space16) / 2)
                Accessible.ignored: true
            }
            SmallText {
                text: root.highText
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), (root.width - Theme.space16) / 2)
                Accessible.ignored: true
            }
        }
    }
}
