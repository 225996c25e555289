// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Yes, no, or nothing said: a tap on the chosen one takes it back.
FocusScope {
    id: root

    enum Answer {
        Blank,
        Yes,
        No
    }

    required property string label
    property int answer: YesNoBlank.Blank
    property string yesText: qsTr("Yes")
    property string noText: qsTr("No")
    property bool above: false // the question over its answers, as over chips

    signal edited(int answer)

    function choose(next: int) {
        answer = next === answer ? YesNoBlank.Blank : next;
        edited(answer);
    }

    implicitWidth: 320
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: answer === YesNoBlank.Yes ? qsTr("%1: %2").arg(label).arg(yesText) : answer === YesNoBlank.No ? qsTr("%1: %2").arg(label).arg(noText) : qsTr("%1, not answered").arg(label)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace;
        if (event.accepted && root.answer !== YesNoBlank.Blank)
            root.choose(root.answer);
    }

    GridLayout {
        id: row

        width: root.width
        columns: root.above || Theme.stacks(root.width) ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: root.above ? Theme.space8 : Theme.space4

        TextLabel {
            text: root.label
            color: root.above ? Theme.inkSoft : Theme.ink
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.space8
            Layout.fillWidth: false

            Chip {
                text: root.yesText
                radio: true
                focus: true
                selected: root.answer === YesNoBlank.Yes
                Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.yesText)
                onClicked: root.choose(YesNoBlank.Yes)
            }
            Chip {
                text: root.noText
                radio: true
                selected: root.answer === YesNoBlank.No
                Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.noText)
                onClicked: root.choose(YesNoBlank.No)
            }
        }
    }
}
