// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Components
import Keel.Pages

// Six offered words or one's own, typed once to see that they are known.
FirstRunStep {
    id: root

    property bool own: false

    function proceed() {
        firstRun.createVault(own ? ownWords.text : firstRun.offeredPassphrase, typed.text);
        typed.wipe();
    }

    title: qsTr("Your passphrase", "first run, title")
    subtitle: qsTr("It opens your diary. Nobody can reset it, so write it down and keep it away from this device.", "first run, below the title")
    nextText: firstRun.busy ? qsTr("Making your diary…", "button while the diary is being made") : qsTr("Make my diary", "button")
    canGoNext: typed.text !== "" && (!own || firstRun.strengthOk)

    SegmentedRange {
        label: qsTr("Passphrase", "offered or own")
        options: [qsTr("Use these words", "passphrase: the offered one"), qsTr("Use my own", "passphrase: one's own")]
        currentIndex: 0
        Layout.fillWidth: true
        onActivated: index => {
            root.own = index === 1;
            root.firstRun.checkStrength(ownWords.text); // what was wrong with the other way is said no more
            typed.wipe();
        }
    }
    SecretCard {
        visible: !root.own
        label: qsTr("Offered passphrase", "for the screen reader")
        secret: root.firstRun.offeredPassphrase
        Layout.fillWidth: true
        onCopyRequested: root.firstRun.copyOffered()

        PillButton {
            text: qsTr("Other words", "button: offer another passphrase")
            onClicked: {
                root.firstRun.offerAnother();
                typed.wipe();
            }
        }
    }
    PassphraseField {
        id: ownWords

        visible: root.own
        label: qsTr("Your own passphrase", "field")
        hint: root.firstRun.strengthText
        Layout.fillWidth: true
        onEdited: root.firstRun.checkStrength(text)
    }
    PassphraseField {
        id: typed

        label: root.own ? qsTr("Type it again", "field: the own passphrase, repeated") : qsTr("Type the six words", "field: the offered passphrase, repeated")
        Layout.fillWidth: true
        onAccepted: if (root.canGoNext && !root.firstRun.busy)
            root.proceed()
    }
}
