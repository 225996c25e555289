// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The line under a field: a gentle hint, or what is wrong with an icon (colour is never the only carrier).
RowLayout {
    id: root

    property string hint: ""
    property string error: ""

    visible: hint !== "" || error !== ""
    spacing: Theme.space8

    Icon {
        icon: "info"
        visible: root.error !== ""
        color: Theme.warning
        size: Theme.sizeSmall + 2
        beside: words
        Layout.alignment: Qt.AlignTop
    }
    SmallText {
        id: words

        text: root.error !== "" ? root.error : root.hint
        color: root.error !== "" ? Theme.warning : Theme.inkSoft
        Layout.fillWidth: true
        Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
