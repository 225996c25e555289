// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Keel.Theme

// One icon of the set by name, tinted. Decoration only: the control around it carries the accessible name.
IconImage {
    id: root

    required property string icon // without folder and ".svg"; empty shows nothing
    property int size: Theme.iconSize
    property TextLabel beside: null // words whose first line it stands level with, wherever the layout puts it

    name: ""
    source: icon === "" ? "" : "qrc:/keel/icons/" + icon + ".svg"
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.ink
    visible: icon !== ""
    Accessible.ignored: true
    // Not a margin: what follows from how words wrap must not ask the layout again.
    transform: Translate {
        y: root.beside === null ? 0 : Math.round(root.beside.middle - root.height / 2)
    }
}
