// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.ViewModels

// Every second card, or every one: cards have their own heights, so columns and not rows.
ColumnLayout {
    id: root

    required property TrendCardListModel cards
    required property int column
    required property int columns
    property string tableOf: "" // the card whose table and details stand open, for pictures

    signal dayOpened(string day)
    signal supportWanted
    signal savingWanted(string key)
    signal supportPutAside

    spacing: Theme.space12

    visible: column < columns

    Repeater {
        model: root.cards

        delegate: KeptItem {
            id: slot

            required property TrendCardModel card

            wanted: card.place >= 0 && card.place % root.columns === root.column

            delegate: TrendCard {
                card: slot.card
                visible: slot.wanted
                tableShown: root.tableOf === card.key
                detailsShown: root.tableOf === card.key
                Layout.fillWidth: true
                onDayOpened: day => root.dayOpened(day)
                onSupportWanted: root.supportWanted()
                onSavingWanted: root.savingWanted(card.key)
                onSupportPutAside: root.supportPutAside()
            }
        }
    }
}
