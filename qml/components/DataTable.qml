// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme

// The twin of a picture: every number it shows, row by row. The model has the roles label, value and note.
FocusScope {
    id: root

    property alias model: rows.model
    required property string title
    property string labelHeader: ""
    property string valueHeader: ""
    property string noteHeader: ""
    property int maximumHeight: 320
    readonly property bool stacked: Theme.stacks(width) // then the note goes below

    implicitWidth: 320
    implicitHeight: head.implicitHeight + Theme.space4 + rows.height
    Accessible.role: Accessible.Table
    Accessible.name: title

    RowLayout {
        id: head

        width: root.width
        spacing: Theme.space24

        SmallText {
            text: root.labelHeader
            Accessible.ignored: text === ""
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        SmallText {
            text: root.valueHeader
            Accessible.ignored: text === ""
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }
        SmallText {
            visible: root.noteHeader !== "" && !root.stacked
            text: root.noteHeader
            Accessible.ignored: text === ""
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
    }
    ListView {
        id: rows

        anchors.top: head.bottom
        anchors.topMargin: Theme.space4
        width: root.width
        height: Math.min(root.maximumHeight, contentHeight)
        clip: true
        cacheBuffer: 0 // rows asked for ahead of time would outlive a shorter model, with a warning
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true

        delegate: Item {
            id: row

            required property int index
            required property string label
            required property string value
            required property string note

            width: ListView.view.width
            implicitHeight: line.implicitHeight + (below.visible ? below.implicitHeight : 0) + 2 * Theme.space4 + 1
            Accessible.role: Accessible.Row
            Accessible.name: note === "" ? qsTr("%1, %2").arg(label).arg(value) : qsTr("%1, %2, %3").arg(label).arg(value).arg(note)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Rectangle {
                anchors.fill: parent
                visible: row.ListView.isCurrentItem && rows.activeFocus
                color: Theme.keelSoft
                radius: 4
            }
            SmallText {
                id: below

                visible: root.stacked && row.note !== ""
                y: line.y + line.implicitHeight
                width: parent.width
                text: row.note
                Accessible.ignored: true
            }
            RowLayout {
                id: line

                y: Theme.space4 + 1
                width: parent.width
                spacing: Theme.space24

                SmallText {
                    text: row.label
                    color: Theme.ink
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Accessible.ignored: true
                }
                SmallText {
                    text: row.value
                    color: Theme.ink
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Layout.preferredWidth: 2
                    Accessible.ignored: true
                }
                SmallText {
                    visible: root.noteHeader !== "" && !root.stacked
                    text: row.note
                    Layout.fillWidth: true
                    Layout.preferredWidth: 3
                    Accessible.ignored: true
                }
            }
        }
    }
}
