// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// What one presses.
GalleryPage {
    GallerySection {
        title: qsTr("The one thing to do")

        States {
            example: Component {
                PrimaryButton {
                    text: qsTr("Save check-in")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Another")

        States {
            example: Component {
                SecondaryButton {
                    text: qsTr("More")
                    iconName: "chevron-down"
                    iconAtEnd: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A way out")

        States {
            example: Component {
                QuietButton {
                    text: qsTr("Stop here")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("In a card")

        States {
            fills: false

            example: Component {
                PillButton {
                    text: qsTr("Show as table")
                    iconName: "table"
                }
            }
        }
    }
    GallerySection {
        title: qsTr("An icon")

        States {
            least: 100
            fills: false

            example: Component {
                IconButton {
                    iconName: "pencil"
                    label: qsTr("Edit")
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Help now")

        States {
            fills: false

            example: Component {
                HelpNowButton {}
            }
        }
    }
    GallerySection {
        title: qsTr("The rest of a list")

        States {
            least: 150
            fills: false

            example: Component {
                FoldButton {
                    unfolded: false
                }
            }
        }
        FoldButton {
            unfolded: true
        }
    }
    GallerySection {
        title: qsTr("A way into something")

        States {
            least: 150

            example: Component {
                TileButton {
                    title: qsTr("Something hard happened")
                    subtitle: qsTr("guided, 6 min")
                    iconName: "mountain"
                    phase: "challenge"
                }
            }
        }
        GridLayout {
            columns: Math.min(2, Theme.columnsFor(width, 150))
            columnSpacing: Theme.space12
            rowSpacing: Theme.space12
            Layout.fillWidth: true

            TileButton {
                title: qsTr("Something that mattered")
                subtitle: qsTr("one or two lines")
                iconName: "sparkles"
                phase: "values"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
            TileButton {
                title: qsTr("Only a name")
                iconName: "leaf"
                phase: "coping"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
    GallerySection {
        title: qsTr("With long words and beside each other")

        PrimaryButton {
            text: qsTr("Make the encrypted file and choose where it is to be kept")
            Layout.fillWidth: true
        }
        SecondaryButton {
            text: qsTr("PDF with a passphrase that your supervisor gets another way")
            Layout.fillWidth: true
        }
        PillButton {
            text: qsTr("Show what was left out of this picture and why it was left out")
            iconName: "info"
            Layout.fillWidth: true
        }
        ButtonRow {
            Layout.fillWidth: true

            PrimaryButton {
                text: qsTr("Save check-in")
                Layout.fillWidth: true
            }
            SecondaryButton {
                text: qsTr("More")
                Layout.fillWidth: parent.columns === 1
            }
        }
        ButtonRow {
            even: true
            Layout.fillWidth: true

            SecondaryButton {
                text: qsTr("Put back")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            SecondaryButton {
                text: qsTr("Remove everywhere now")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
