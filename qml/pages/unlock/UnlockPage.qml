// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The lock screen: one field. What is typed leaves it the moment it is used.
AdaptivePage {
    id: root

    required property UnlockModel unlock
    required property HelpNow help

    readonly property bool crowded: height < 600 * Theme.textScale // then the field and its button come first

    function submit() {
        unlock.unlock(secret.text);
        secret.wipe();
    }

    title: qsTr("Keel", "name of the application, as heading")
    subtitle: qsTr("Your diary is locked.", "lock screen")
    maximumWidth: Theme.formWidth
    canGoBack: unlock.useRecovery
    onHelpRequested: help.open()
    onBackRequested: unlock.useRecovery = false

    Item {
        visible: !root.crowded
        implicitHeight: Math.max(Theme.space8, root.height / 8)
    }
    Image {
        visible: !root.crowded
        source: "qrc:/keel/icons/keel.svg"
        sourceSize.width: 2 * Theme.target
        sourceSize.height: 2 * Theme.target
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space16
        Accessible.ignored: true
    }
    Banner {
        visible: root.unlock.notice !== ""
        text: root.unlock.notice
        Layout.fillWidth: true
    }
    PassphraseField {
        id: secret

        label: root.unlock.useRecovery ? qsTr("Recovery code", "field") : qsTr("Passphrase", "field")
        error: root.unlock.error
        enabled: !root.unlock.busy
        focus: true
        Layout.fillWidth: true
        onAccepted: {
            if (open.enabled) // else what was typed would be gone for nothing
                root.submit();
        }
    }
    TextLabel {
        visible: text !== ""
        text: root.unlock.delayText
        color: Theme.inkSoft
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    PrimaryButton {
        id: open

        text: root.unlock.busy ? qsTr("Opening…", "button while the passphrase is being tried") : qsTr("Unlock", "button")
        enabled: !root.unlock.busy && root.unlock.delaySeconds === 0 && secret.text !== ""
        Layout.fillWidth: true
        onClicked: root.submit()
    }
    QuietButton {
        text: root.unlock.useRecovery ? qsTr("Use the passphrase", "button") : qsTr("Use the recovery code", "button")
        enabled: !root.unlock.busy
        Layout.fillWidth: true
        onClicked: {
            secret.wipe();
            root.unlock.useRecovery = !root.unlock.useRecovery;
            secret.land();
        }
    }

    Connections {
        target: root.unlock

        // A field that was off while busy has lost the keyboard.
        function onBusyChanged() {
            if (!root.unlock.busy)
                secret.land();
        }
    }
}
