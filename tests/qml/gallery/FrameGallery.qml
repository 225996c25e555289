// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// What stands round every page.
GalleryPage {
    ListModel {
        id: places

        Component.onCompleted: {
            append({ label: qsTr("Today"), iconName: "sun" });
            append({ label: qsTr("Diary"), iconName: "book-open" });
            append({ label: qsTr("Trends"), iconName: "chart-line" });
            append({ label: qsTr("Values"), iconName: "compass" });
            append({ label: qsTr("Supervision"), iconName: "users" });
        }
    }
    GallerySection {
        title: qsTr("The head of a page")

        PageHeader {
            id: place

            title: qsTr("Today")
            settingsVisible: true
            Layout.fillWidth: true
        }
        PageOpening {
            header: place
            subtitle: qsTr("Thursday 19 November")
            Layout.fillWidth: true
        }
        PageHeader {
            id: below

            title: qsTr("What your supervisor will see")
            canGoBack: true
            Layout.fillWidth: true
        }
        PageOpening {
            header: below
            subtitle: qsTr("This page and nothing else. What you leave out leaves no trace.")
            Layout.fillWidth: true
        }
        PageHeader {
            title: qsTr("Without help")
            canGoBack: true
            helpVisible: false
            Layout.fillWidth: true
        }
    }
    GallerySection {
        title: qsTr("A page with one thing to do")

        StepBox {
            AdaptivePage {
                anchors.fill: parent
                title: qsTr("Overview")
                subtitle: qsTr("What stands above the button scrolls below it.")
                canGoBack: true

                actions: PrimaryButton {
                    text: qsTr("Save what is here")
                    Layout.fillWidth: true
                }

                TextLabel {
                    text: qsTr("Whatever the page shows.")
                    Layout.fillWidth: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("A place")

        States {
            least: 100
            fills: false
            looks: [Held.Resting, Held.PointedAt, Held.Pressed, Held.Focused]

            example: Component {
                NavigationItem {
                    text: qsTr("Diary")
                    iconName: "book-open"
                }
            }
        }
    }
    GallerySection {
        title: qsTr("The current place")

        States {
            least: 100
            fills: false
            looks: [Held.Resting, Held.PointedAt, Held.Pressed, Held.Focused]

            example: Component {
                NavigationItem {
                    text: qsTr("Today")
                    iconName: "sun"
                    current: true
                }
            }
        }
    }
    GallerySection {
        title: qsTr("Its word left out where there is no room")

        NavigationItem {
            text: qsTr("Trends")
            iconName: "chart-line"
            wordsShown: false
        }
    }
    GallerySection {
        title: qsTr("All places, on a phone")

        NavigationBar {
            model: places
            currentIndex: 1
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space16
            Layout.rightMargin: -Theme.space16
        }
    }
    GallerySection {
        title: qsTr("All places, on anything wider")

        NavigationRail {
            model: places
            currentIndex: 3
            Layout.preferredHeight: implicitHeight

            NavigationItem {
                text: qsTr("Settings")
                iconName: "settings"
                Layout.fillWidth: true
            }
        }
    }
}
