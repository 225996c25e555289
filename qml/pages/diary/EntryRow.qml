// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Keel.Components

// An entry of the timeline as a card. A check-in opens; the rest is here to be read and shows all its text.
FocusScope {
    id: root

    required property int index
    required property string kind
    required property string kindLabel
    required property string phase
    required property string dayHeader
    required property string timeText
    required property string text
    required property list<int> highlights
    required property list<string> chips
    readonly property bool opens: kind === "check_in"

    signal openRequested
    signal menuRequested

    implicitHeight: card.implicitHeight
    Keys.onMenuPressed: menuRequested()

    EntryCard {
        id: card

        width: root.width
        kind: root.kindLabel
        phase: root.phase
        time: root.timeText
        body: root.text
        highlights: root.highlights
        tags: root.chips
        maximumLines: root.opens ? 6 : 200
        hasMenu: true
        focus: true
        focusPolicy: Qt.ClickFocus
        onMenuRequested: root.menuRequested()
        onClicked: {
            if (root.opens)
                root.openRequested();
            else
                root.menuRequested();
        }
    }
}
