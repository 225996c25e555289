// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A setting with a few answers, all in sight.
ColumnLayout {
    id: root

    required property string label
    required property list<string> options
    required property int chosen
    property string note: ""

    signal picked(int index)

    spacing: Theme.space8

    TextLabel {
        text: root.label
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    SegmentedRange {
        label: root.label
        options: root.options
        Layout.fillWidth: true
        onActivated: index => root.picked(index)

        Binding on currentIndex {
            value: root.chosen
        }
    }
    SmallText {
        visible: text !== ""
        text: root.note
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
}
