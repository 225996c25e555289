// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// A secret large enough to be written down, and to copy.
Card {
    id: root

    required property string label
    required property string secret
    property bool grouped: false // a code, whose groups are never broken and stand below each other
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
            color: root.grouped ? "transparent" : Theme.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.stacks(root.width) ? Theme.sizeHeading : Theme.sizeTitle
            font.weight: Font.DemiBold
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: root.label
            Accessible.description: root.secret
            Layout.fillWidth: true
            Layout.minimumHeight: root.grouped ? groups.height : 0
            Layout.topMargin: Theme.space8
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Copy);
                if (event.accepted)
                    root.copyRequested();
            }

            TextMetrics {
                id: whole

                text: root.secret
                font.family: Theme.fontFamily
                font.pixelSize: words.font.pixelSize
                font.weight: Font.DemiBold
            }
            Grid {
                id: groups

                readonly property list<string> parts: root.grouped ? root.secret.match(/[^-]+-?/g) : []
                readonly property real cell: 1.25 * whole.advanceWidth / Math.max(1, parts.length) // some letters are wide
                readonly property int fitting: Math.max(1, Math.floor(parent.width / cell))

                visible: root.grouped
                LayoutMirroring.enabled: false // a code is read from the left in every language
                LayoutMirroring.childrenInherit: true
                anchors.horizontalCenter: parent.horizontalCenter
                columns: fitting >= 4 ? 4 : Math.min(2, fitting)

                Repeater {
                    model: groups.parts

                    delegate: TextLabel {
                        required property string modelData

                        text: modelData
                        width: groups.cell
                        font.pixelSize: words.font.pixelSize
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
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
