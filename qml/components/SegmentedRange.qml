// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme

// One of a few, as chips in a row: left and right move, as in a group of radio buttons.
FocusScope {
    id: root

    required property string label
    required property list<string> options
    property int currentIndex: 0

    signal activated(int index)

    function choose(index: int) {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        currentIndex = index;
        activated(index);
    }
    function move(step: int) {
        const next = currentIndex + step;
        choose(next);
        if (currentIndex === next)
            (chips.itemAt(next) as Chip).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Keys.onLeftPressed: move(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: move(LayoutMirroring.enabled ? -1 : 1)

    Flow {
        id: flow

        width: root.width
        spacing: Theme.space4 + 2

        Repeater {
            id: chips

            model: root.options

            delegate: Chip {
                required property int index
                required property string modelData

                text: modelData
                radio: true
                selected: index === root.currentIndex
                activeFocusOnTab: selected || activeFocus || (root.currentIndex < 0 && index === 0)
                width: Math.min(implicitWidth, flow.width)
                onClicked: root.choose(index)
            }
        }
    }
}
