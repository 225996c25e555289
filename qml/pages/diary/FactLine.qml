// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Components

// A short answer at the end of its question's line; below it where both do not fit.
Item {
    id: root

    required property string label
    required property string text
    readonly property real askedWidth: Math.ceil(askedMetrics.advanceWidth) + 1
    readonly property real answerWidth: Math.ceil(answerMetrics.advanceWidth) + 1
    readonly property bool stacked: Theme.stacks(width) || askedWidth + answerWidth + Theme.space12 > width

    implicitHeight: stacked ? asked.height + answer.height : Math.max(asked.height, answer.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "what was asked: the answer").arg(label).arg(text)

    // Measured apart: a label that wraps by the width it is given must not decide about that width as well.
    TextMetrics {
        id: askedMetrics

        text: root.label
        font: asked.font
    }
    TextMetrics {
        id: answerMetrics

        text: root.text
        font: answer.font
    }
    TextLabel {
        id: asked

        anchors.left: parent.left
        width: root.stacked ? root.width : root.askedWidth
        text: root.label
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    TextLabel {
        id: answer

        anchors.right: parent.right
        y: root.stacked ? asked.height : 0
        width: root.stacked ? root.width : root.answerWidth
        text: root.text
        Accessible.ignored: true
    }
}
