// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// One statistic: a sentence first, then the picture, then n and coverage; the same numbers as a table; details folded.
Card {
    id: root

    required property string title
    property string sentence: ""
    property string coverage: "" // "43 of 61 days · gaps are days without a check-in"
    property string words: "" // below the picture, a line each
    property string details: "" // what is this, how it is worked out, what it cannot say
    property QtObject tableModel: null // roles label, value, note; none: no table is offered
    property alias labelHeader: table.labelHeader
    property alias valueHeader: table.valueHeader
    property alias noteHeader: table.noteHeader
    property bool hasTable: false
    property bool tableShown: false
    property bool detailsShown: false
    default property alias picture: picture.data
    property alias extraActions: actions.data // more buttons beside "Show as table"

    Accessible.name: title

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space8

        HeadingText {
            text: root.title
            Layout.fillWidth: true
        }
        TextLabel {
            visible: text !== ""
            text: root.sentence
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: picture

            visible: !root.tableShown && children.length > 0
            Layout.fillWidth: true
        }
        DataTable {
            id: table

            visible: root.tableShown
            title: root.title
            model: root.tableShown ? root.tableModel : null
            Layout.fillWidth: true
        }
        TextLabel {
            visible: text !== ""
            text: root.words
            Layout.fillWidth: true
        }
        SmallText {
            visible: text !== ""
            text: root.coverage
            Layout.fillWidth: true
        }
        Flow {
            id: actions

            visible: root.hasTable || root.details !== ""
            spacing: Theme.space8
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4

            PillButton {
                visible: root.hasTable
                iconName: root.tableShown ? "chart-line" : "table"
                text: root.tableShown ? qsTr("Show as picture") : qsTr("Show as table")
                Accessible.name: qsTr("%1, %2", "button of a card: what it does, the card's title").arg(text).arg(root.title)
                width: Math.min(implicitWidth, root.availableWidth)
                onClicked: root.tableShown = !root.tableShown
            }
            PillButton {
                visible: root.details !== ""
                iconName: "info"
                text: root.detailsShown ? qsTr("Fold the details") : qsTr("What is this?")
                Accessible.name: qsTr("%1, %2", "button of a card: what it does, the card's title").arg(text).arg(root.title)
                width: Math.min(implicitWidth, root.availableWidth)
                onClicked: root.detailsShown = !root.detailsShown
            }
        }
        TextLabel {
            visible: root.detailsShown && text !== ""
            text: root.details
            color: Theme.inkSoft
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
        }
    }
}
