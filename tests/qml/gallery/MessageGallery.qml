// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// What Keel says, and lines that lead on.
GalleryPage {
    ListModel {
        id: days

        ListElement {
            label: "Thu 19 Nov"
            value: "6.3"
            note: "4 of 4 answered"
        }
        ListElement {
            label: "Wed 18 Nov"
            value: "–"
            note: "no check-in"
        }
        ListElement {
            label: "Tue 17 Nov"
            value: "5.0"
            note: "carried from Monday"
        }
    }
    GallerySection {
        title: qsTr("To know")

        Banner {
            text: qsTr("Your last backup is 32 days old.")
            actionText: qsTr("Back up now")
            closable: true
            Layout.fillWidth: true
        }
        Banner {
            text: qsTr("Nothing leaves this device.")
            Layout.fillWidth: true
        }
        Banner {
            title: qsTr("This could not be saved")
            text: qsTr("The disk is full. What you wrote is still here and nothing was lost. Free some space and save again.")
            warns: true
            Layout.fillWidth: true
        }
        Banner {
            title: qsTr("Somebody else is in this diary")
            text: qsTr("Close it there first.")
            warns: true
            actionText: qsTr("Try again")
            closable: true
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("What just happened")

        Item {
            implicitHeight: undo.implicitHeight
            Layout.fillWidth: true

            Toast {
                id: undo

                width: Math.min(implicitWidth, parent.width)
                Component.onCompleted: show(qsTr("Moved to the bin. It stays there for 30 days."))
            }
        }
        Item {
            implicitHeight: told.implicitHeight
            Layout.fillWidth: true

            Toast {
                id: told

                width: Math.min(implicitWidth, parent.width)
                actionText: ""
                Component.onCompleted: show(qsTr("Copied."))
            }
        }
    }
    GallerySection {
        title: qsTr("A line that leads on")

        States {
            least: 330

            example: Component {
                SettingRow {
                    title: qsTr("Auto-lock")
                    valueText: qsTr("after 2 minutes")
                    iconName: "lock"
                }
            }
        }
        SettingRow {
            title: qsTr("My work")
            subtitle: qsTr("Rota, hours, lunch, leave year")
            iconName: "clock"
            valueText: qsTr("Mon to Thu, 9:00 to 17:00")
            Layout.fillWidth: true
        }
        SettingRow {
            title: qsTr("Licences")
            chevron: false
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("Folded and unfolded")

        Disclosure {
            title: qsTr("What is not shown yet")
            Layout.fillWidth: true
        }
        Disclosure {
            title: qsTr("How this is worked out")
            open: true
            Layout.fillWidth: true

            TextLabel {
                text: qsTr("Coming back: after 3 more hard days that you can be followed out of.")
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
        Disclosure {
            title: qsTr("Inter")
            subtitle: qsTr("SIL Open Font License 1.1")
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("A table, its first row with the keyboard")

        Card {
            id: card

            Layout.fillWidth: true

            DataTable {
                width: card.availableWidth
                title: qsTr("Your level")
                labelHeader: qsTr("Day")
                valueHeader: qsTr("Level")
                noteHeader: qsTr("From")
                model: days
                Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
