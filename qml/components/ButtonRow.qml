// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Buttons side by side while their words fit, else one below the other at full width.
GridLayout {
    id: root

    readonly property real natural: measure()

    function measure(): real {
        let sum = 0;
        for (let i = 0; i < children.length; ++i) {
            if (children[i].visible)
                sum += children[i].implicitWidth + (sum > 0 ? columnSpacing : 0);
        }
        return sum;
    }

    columns: natural <= width ? Math.max(1, children.length) : 1
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8
}
