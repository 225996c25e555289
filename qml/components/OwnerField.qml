// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Either secret of the diary, to show that it is its owner. Nothing is asked with an empty field, nor twice.
PassphraseField {
    property bool busy: false // what it was asked for is going on
    readonly property bool ready: text !== "" && !busy

    signal submitted

    label: qsTr("Passphrase or recovery code", "field: to show that it is you")
    onAccepted: {
        if (ready)
            submitted();
    }
}
