// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.ViewModels
import Keel.Pages

// The check-in of another day.
PlacePage {
    id: root

    required property CheckInModel checkIn

    title: checkIn.dateText
    canGoBack: true
    KeyNavigation.tab: card.firstRating
    onBackRequested: checkIn.backToToday()

    CheckInCard {
        id: card

        checkIn: root.checkIn
        moreShown: buttons.moreShown
        Layout.fillWidth: true
    }
    actions: CheckInActions {
        id: buttons

        checkIn: root.checkIn
        Layout.fillWidth: true
        onMoreOpened: card.landOnMore()
    }
}
