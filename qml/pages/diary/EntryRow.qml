// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Theme
import Keel.Components

// An entry of the timeline as a card, below its day where that begins. It opens; its menu also removes it.
FocusScope {
    id: root

    required property int index
    required property string entryId
    required property string kindLabel
    required property string phase
    required property string dayHeader
    required property string timeText
    required property string text
    required property string spoken
    required property list<int> highlights
    required property list<string> chips
    required property list<string> chipPhases
    property bool current: false

    signal openRequested
    signal menuRequested

    implicitHeight: card.y + card.implicitHeight
    Keys.onMenuPressed: menuRequested()

    // Not a section delegate: Qt 6.4 gives a reused one the day of somebody else.
    TextLabel {
        id: day

        visible: root.ListView.section !== root.ListView.previousSection
        y: root.index === 0 ? 0 : Theme.space8
        width: root.width
        text: root.dayHeader
        color: Theme.inkSoft
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    EntryCard {
        id: card

        y: day.visible ? day.y + day.implicitHeight + Theme.space8 : 0
        width: root.width
        kind: root.kindLabel
        phase: root.phase
        time: root.timeText
        spokenName: root.spoken
        body: root.text
        highlights: root.highlights
        tags: root.chips
        tagPhases: root.chipPhases
        current: root.current
        hasMenu: true
        focus: true
        focusPolicy: Qt.ClickFocus
        onMenuRequested: root.menuRequested()
        onClicked: root.openRequested()
    }
}
