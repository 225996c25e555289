// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Keel.Theme

// One icon of the set by name, tinted. Decoration only: the control around it carries the accessible name.
IconImage {
    required property string icon // without folder and ".svg"; empty shows nothing
    property int size: Theme.iconSize

    name: ""
    source: icon === "" ? "" : "qrc:/keel/icons/" + icon + ".svg"
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.ink
    visible: icon !== ""
    Accessible.ignored: true
}
