// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Components
import Keel.Theme

// A flow of chips over a model with the roles key, label and selected. The model stays the truth: a tap asks through
// chipToggled(), or says selectionFull() when `maximum` (0: no limit) are already picked.
FocusScope {
    id: root

    property alias model: chips.model
    required property string label // what is being picked, for the screen reader
    property string phase: ""
    property int maximum: 0
    readonly property int count: chips.count
    readonly property int selectedCount: counter.count
    property bool showLimit: false

    signal chipToggled(string key, bool selected)
    signal selectionFull

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight + (limit.visible ? limit.implicitHeight + Theme.space8 : 0)
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    onImplicitHeightChanged: Arrangement.renew(root)

    QtObject {
        id: counter

        property int count: 0

        function recount() {
            let picked = 0;
            for (let i = 0; i < chips.count; ++i) {
                const chip = chips.itemAt(i) as Chip;
                if (chip && chip.selected)
                    ++picked;
            }
            count = picked;
        }
    }

    Flow {
        id: flow

        width: root.width
        spacing: Theme.space8

        Repeater {
            id: chips

            delegate: Chip {
                id: chip

                required property string key
                required property string label

                function request() {
                    if (!selected && root.maximum > 0 && counter.count >= root.maximum) {
                        root.showLimit = true;
                        root.selectionFull();
                        return;
                    }
                    root.showLimit = false;
                    root.chipToggled(key, !selected);
                }

                required selected
                text: label
                phase: root.phase
                width: Math.min(implicitWidth, flow.width)
                onClicked: request()
                onSelectedChanged: counter.recount()
            }

            onItemAdded: counter.recount()
            onItemRemoved: counter.recount()
        }
    }
    SmallText {
        id: limit

        anchors.top: flow.bottom
        anchors.topMargin: Theme.space8
        width: root.width
        visible: root.showLimit && root.maximum > 0
        text: qsTr("Up to %n at a time. Tap a picked one to make room.", "", root.maximum)
        Accessible.role: Accessible.AlertMessage
    }
}
