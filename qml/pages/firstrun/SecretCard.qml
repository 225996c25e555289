// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A secret large enough to be written down, and to copy.
Card {
    id: root

    required property string label
    required property string secret
    default property alias actions: buttons.data

    signal copyRequested // to a clipboard that forgets; the text here cannot be selected, so there is no other way

    fill: Theme.keelSoft
    edge: Theme.isHighContrast ? Theme.line : "transparent"
    Accessible.name: label

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space16

        TextEdit {
            id: words

            text: root.secret
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: false
            wrapMode: TextEdit.Wrap
            horizontalAlignment: TextEdit.AlignHCenter
            color: Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.stacks(root.width) ? Theme.sizeHeading : Theme.sizeTitle
            font.weight: Font.DemiBold
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: root.label
            Accessible.description: root.secret
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Copy);
                if (event.accepted)
                    root.copyRequested();
            }
        }
        Flow {
            id: buttons

            spacing: Theme.space8
            Layout.fillWidth: true

            PillButton {
                text: qsTr("Copy", "button: a passphrase or code")
                iconName: "copy"
                Accessible.description: qsTr("The clipboard forgets it after 30 seconds.", "button: Copy, a passphrase or code")
                onClicked: root.copyRequested()
            }
        }
    }
}
