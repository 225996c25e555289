// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A share as a bar with its words below; a hollow one for what was said, a filled one for what was counted.
ColumnLayout {
    id: root

    required property string caption
    required property real share // 0..1; negative: not known, no bar
    property bool hollow: false

    spacing: 2

    Rectangle {
        visible: root.share >= 0
        implicitHeight: 12
        radius: height / 2
        color: "transparent"
        border.width: Theme.stroke
        border.color: Theme.line
        Layout.fillWidth: true

        Rectangle {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            visible: root.share > 0
            width: Math.max(height, parent.width * Math.min(1, root.share))
            height: parent.height
            radius: height / 2
            color: root.hollow ? Theme.valuesSoft : Theme.values
            border.width: root.hollow ? Theme.strokeStrong : 0
            border.color: Theme.values
        }
    }
    SmallText {
        text: root.caption
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
