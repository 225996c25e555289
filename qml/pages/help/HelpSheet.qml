// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The support card of one's country, over any page, also while the diary is locked. It keeps nothing but the country.
Sheet {
    id: root

    required property HelpModel help
    property PeopleModel people: null // one's own, while the diary is open
    readonly property bool crowded: Theme.stacks(width) // then the first number comes before everything else

    title: qsTr("Help now", "title of the support card")
    helpVisible: false
    text: crowded ? "" : help.intro
    onClosed: employer.open = false // asked anew each time

    ColumnLayout {
        id: above

        visible: !root.crowded
        Layout.fillWidth: true

        SegmentedRange {
            parent: root.crowded ? below : above
            label: qsTr("Where you are", "choice of country on the support card")
            options: root.help.countryNames
            Layout.fillWidth: true
            onActivated: index => {
                employer.open = false; // asked anew for each country
                root.help.countryIndex = index;
            }

            Binding on currentIndex {
                value: root.help.countryIndex
            }
        }
    }
    SupportRows {
        help: root.help
        rows: root.help.sections
    }
    // Who would know comes before the names: somebody beside the screen may read along, and one may want to choose.
    ColumnLayout {
        visible: root.help.employerQuestion !== ""
        spacing: Theme.space8
        Layout.fillWidth: true

        Rectangle {
            implicitHeight: Theme.stroke
            color: Theme.line
            Layout.fillWidth: true
        }
        TextLabel {
            text: root.help.employerQuestion
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
        Disclosure {
            id: employer

            title: open ? qsTr("Hide support run by your employer", "button in Help now") : qsTr("Show support run by your employer", "button in Help now: lists nothing of it before")
            spacing: Theme.space12
            Layout.fillWidth: true

            SupportRows {
                help: root.help
                rows: employer.open ? root.help.employerSections : null
            }
        }
    }
    SupportRows {
        help: root.help
        rows: root.help.notes
    }
    ColumnLayout {
        id: below

        visible: root.crowded
        spacing: Theme.space12
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8

        TextLabel {
            text: root.help.intro
            color: Theme.inkSoft
            Layout.fillWidth: true
        }
    }
    HeadingText {
        visible: root.people !== null && root.people.count > 0
        text: qsTr("My people and my support", "heading in Help now: one's own list")
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
    }
    Repeater {
        model: root.people

        delegate: OwnSupportRow {
            required property string key

            Layout.fillWidth: true
            onCopyRequested: root.people.copyHow(key)
        }
    }
    SmallText {
        visible: text !== ""
        text: root.help.checkedNote
        Layout.fillWidth: true
    }
    Toast {
        id: copied

        parent: T.Overlay.overlay
        z: 10
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        anchors.bottom: parent ? parent.bottom : undefined
        anchors.bottomMargin: Theme.space24
        actionText: ""

        Connections {
            target: root.help

            function onCopiedTextChanged() {
                if (root.help.copiedText !== "")
                    copied.show(root.help.copiedText);
            }
        }
        Connections {
            target: root.people

            function onCopied() {
                copied.show(root.people.copiedText);
            }
        }
    }
}
