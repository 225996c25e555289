// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Keel.Theme
import Keel.Components

// One answer of an entry: what was asked, and what was said, in the form that fits it.
Column {
    id: root

    required property string form // "written", "fact", "scale", "tags", "link"
    required property string section
    required property string label
    required property string text
    required property int value
    required property int maximum
    required property list<string> chips
    required property list<string> chipPhases
    required property string phase
    readonly property bool written: form === "written"
    readonly property bool brief: form === "fact" || form === "scale"

    signal followed

    spacing: Theme.space4

    HeadingText {
        visible: text !== ""
        width: root.width
        topPadding: Theme.space8
        text: root.section
    }
    SmallText {
        visible: text !== "" && (root.written || root.form === "tags")
        width: root.width
        text: root.label
        Accessible.ignored: !root.written
    }
    // What a person wrote stands on the side where its script begins.
    WrittenText {
        visible: root.written
        width: root.width
        text: root.written ? root.text : ""
    }
    FactLine {
        visible: root.brief
        width: root.width
        label: root.label
        text: root.brief ? root.text : ""
    }
    ShareBar {
        visible: root.form === "scale"
        width: root.width
        height: Theme.space8
        share: Math.max(0, root.value) / Math.max(1, root.maximum)
        phase: root.phase
    }
    Tags {
        visible: root.form === "tags"
        width: root.width
        words: root.chips
        phases: root.chipPhases
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2", "what was asked: the answer").arg(root.label).arg(root.text)
    }
    SettingRow {
        visible: root.form === "link"
        width: root.width
        title: root.label
        subtitle: root.form === "link" ? root.text : ""
        onClicked: root.followed()
    }
}
