// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// A card that is not in the pack.
ColumnLayout {
    id: root

    required property ValueSortModel sort

    spacing: Theme.space8

    TextLine {
        label: qsTr("A card of your own", "card sort, field")
        placeholder: qsTr("A word or two", "inside the empty field")
        text: root.sort.ownCard.text
        error: root.sort.ownCard.hint
        Layout.fillWidth: true
        onEdited: text => root.sort.ownCard.text = text
        onAccepted: root.sort.addOwnCard()
    }
    PillButton {
        text: qsTr("Add this card", "button of the card sort")
        iconName: "plus"
        enabled: root.sort.ownCard.text !== "" && root.sort.ownCard.remaining >= 0
        onClicked: root.sort.addOwnCard()
    }
    GuardQuestion {
        note: root.sort.ownCard
        asked: root.visible && root.sort.ownCard.question !== ""
    }
}
