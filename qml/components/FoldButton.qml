// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme

// Below a list that begins with the likely ones: the rest of it, and away again. What is picked stays in either way;
// the list sees to that.
QuietButton {
    required property bool unfolded

    text: unfolded ? qsTr("Show fewer", "button: fold a long list") : qsTr("Show all", "button: unfold a long list")
    iconName: unfolded ? "chevron-up" : "chevron-down"
    iconAtEnd: true
    Layout.leftMargin: -leftPadding
}
