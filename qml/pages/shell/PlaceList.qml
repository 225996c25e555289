// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml.Models

// The five tabs in the order of Navigator.Place.
ListModel {
    ListElement {
        label: qsTr("Today", "place")
        iconName: "sun"
    }
    ListElement {
        label: qsTr("Diary", "place")
        iconName: "book-open"
    }
    ListElement {
        label: qsTr("Trends", "place")
        iconName: "chart-line"
    }
    ListElement {
        label: qsTr("Values", "place")
        iconName: "compass"
    }
    ListElement {
        label: qsTr("Supervision", "place")
        iconName: "users"
    }
}
