// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Theme

// Buttons side by side while their words fit, else one below the other at full width. `even`: as wide as each other,
// whatever their words (each then has a preferredWidth of 1).
GridLayout {
    id: root

    property bool even: false
    readonly property real natural: measure()

    function measure(): real {
        let sum = 0;
        let widest = 0;
        let count = 0;
        for (let i = 0; i < children.length; ++i) {
            if (children[i].visible) {
                sum += children[i].implicitWidth;
                widest = Math.max(widest, children[i].implicitWidth);
                ++count;
            }
        }
        return (even ? count * widest : sum) + Math.max(0, count - 1) * columnSpacing;
    }

    // Columns that become others while the layouts around arrange themselves are lost to Qt 6.4.
    function renew() {
        for (let i = 0; i < children.length; ++i)
            Arrangement.renew(children[i]);
    }

    onNaturalChanged: renew()
    onColumnsChanged: renew()
    onWidthChanged: renew()
    columns: natural <= width ? Math.max(1, children.length) : 1
    columnSpacing: Theme.space12
    rowSpacing: Theme.space8
}
