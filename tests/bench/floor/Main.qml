// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Material

ApplicationWindow {
    width: 390
    height: 844
    title: "Floor"

    Column {
        anchors.centerIn: parent
        spacing: 12

        Label {
            text: "Passphrase"
        }
        TextField {
            echoMode: TextInput.Password
        }
        Button {
            text: "Open"
        }
    }
}
