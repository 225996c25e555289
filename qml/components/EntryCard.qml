// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme

// One entry of the diary: mark, kind, time, text, what it was tagged with. Opens as a whole.
T.Button {
    id: control

    property string phase: ""
    required property string kind
    property string time: ""
    property string spokenName: time === "" ? kind : qsTr("%1, %2").arg(kind).arg(time)
    property string body: ""
    property list<int> highlights // flat: start, length, ... into body
    property list<string> tags
    property list<string> tagPhases
    property int maximumLines: 6
    property bool hasMenu: false
    property bool current: false // shown beside the list
    readonly property bool stacked: Theme.stacks(width)

    signal menuRequested

    function spoken(): string {
        let words = body;
        for (let i = 0; i < tags.length; ++i)
            words += (words === "" ? "" : ", ") + tags[i];
        return words;
    }

    implicitWidth: 320
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.faded
    Accessible.name: spokenName
    Accessible.description: spoken()
    Accessible.onPressAction: !enabled || control.clicked()
    Keys.onReturnPressed: event => event.isAutoRepeat || control.clicked()
    Keys.onEnterPressed: event => event.isAutoRepeat || control.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            spacing: Theme.space8
            Layout.fillWidth: true

            PhaseName {
                phase: control.phase
                text: control.kind
                spoken: false
                Layout.fillWidth: true
            }
            SmallText {
                visible: !control.stacked
                text: control.time
                Accessible.ignored: true
            }
            IconButton {
                visible: control.hasMenu
                iconName: "ellipsis"
                label: qsTr("What to do with it")
                foreground: Theme.inkSoft
                focusPolicy: Qt.NoFocus
                Layout.topMargin: -Theme.space12
                Layout.bottomMargin: -Theme.space12
                Layout.rightMargin: -Theme.space12
                onClicked: control.menuRequested()
            }
        }
        SmallText {
            visible: control.stacked && text !== ""
            text: control.time
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLabel {
            visible: control.highlights.length === 0 && text !== ""
            text: control.body
            maximumLineCount: control.maximumLines
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        HighlightedText {
            visible: control.highlights.length > 0
            text: visible ? control.body : ""
            highlights: control.highlights
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Tags {
            words: control.tags
            phases: control.tagPhases
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: control.down ? Theme.paper : Theme.card
        border.width: control.current ? Theme.strokeStrong : Theme.stroke
        border.color: control.current ? Theme.keel : control.hovered ? Theme.outline : Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: Theme.radiusCard + gap
        }
    }
}
