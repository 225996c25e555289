// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// What matters to one, how often it shows, and what one can do: values, the picture, toolbox, plans, people.
PlacePage {
    id: root

    required property DiaryModel diary
    readonly property ValuesModel values: diary.values

    title: qsTr("Values", "place, as heading")
    onVisibleChanged: if (visible)
        values.refresh()

    Banner {
        visible: root.values.error !== ""
        text: root.values.error
        warns: true
        Layout.fillWidth: true
    }
    EmptyState {
        visible: root.values.empty
        iconName: "compass"
        title: qsTr("Your values will appear here", "empty page")
        text: qsTr("Three to five things that you want your work to be about. Sorting the cards takes about five minutes, and you can stop anywhere.", "empty page")
        actionText: qsTr("Choose my values", "button: begins the card sort")
        actionWrites: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        Layout.bottomMargin: Theme.space16
        onActionTriggered: root.navigator.open(Navigator.ValueSort)
    }
    GridLayout {
        columns: Theme.columnsFor(width, 320)
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        Repeater {
            model: root.values

            delegate: ValueCard {
                required property string key

                required ownWords
                required importanceText
                required lastMoment
                required lastMomentWhen
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: {
                    root.values.edit(key);
                    root.navigator.open(Navigator.ValueEdit);
                }
            }
        }
    }
    SecondaryButton {
        visible: root.values.loaded && !root.values.empty
        text: qsTr("Sort the cards again", "button: begins the card sort")
        iconName: "compass"
        writes: true
        Layout.fillWidth: true
        onClicked: root.navigator.open(Navigator.ValueSort)
    }
    LivingPicture {
        visible: root.values.livingShown
        values: root.values
        Layout.fillWidth: true
    }
    HeadingText {
        text: qsTr("What helps", "heading: coping actions, plans and people")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    GridLayout {
        columns: Theme.columnsFor(width, 170)
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        TileButton {
            title: qsTr("Coping toolbox", "tile")
            subtitle: qsTr("what you can do", "tile, below the title")
            iconName: "phase-coping"
            phase: "coping"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.navigator.open(Navigator.Toolbox)
        }
        TileButton {
            title: qsTr("If-then plans", "tile")
            subtitle: qsTr("and how they went", "tile, below the title")
            iconName: "footprints"
            phase: "coping"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.navigator.open(Navigator.Plan)
        }
        TileButton {
            title: qsTr("My people and my support", "tile")
            subtitle: qsTr("who, and how to reach them", "tile, below the title")
            iconName: "users"
            phase: "coping"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.navigator.open(Navigator.People)
        }
        TileButton {
            title: qsTr("Remind me why", "tile")
            subtitle: qsTr("twenty seconds", "tile, below the title")
            iconName: "heart"
            phase: "values"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.navigator.open(Navigator.RemindMe)
        }
    }
    Disclosure {
        visible: root.values.livingMissing !== ""
        title: qsTr("What is not shown yet", "folded line below the cards")
        Layout.fillWidth: true

        TextLabel {
            text: root.values.livingMissing
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
}
