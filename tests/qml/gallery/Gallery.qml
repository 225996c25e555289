// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components

// Every component in its states, with words as long as real ones: looked at in all themes, text sizes and directions
// (tests/qml/gallery_pictures) and walked through by the tests.
Rectangle {
    id: root

    readonly property ScrollPane pane: scroller
    readonly property real contentHeight: column.implicitHeight + navigation.height

    function openSheet() {
        sheet.open();
    }
    function openProgress() {
        progress.open();
    }
    function showToast() {
        toast.show(qsTr("Moved to the bin. It stays there for 30 days."));
    }

    color: Theme.paper
    implicitWidth: 390
    implicitHeight: contentHeight

    ListModel {
        id: values

        ListElement {
            key: "helping"
            label: "Helping others"
            selected: true
        }
        ListElement {
            key: "colleague"
            label: "Being a good colleague"
            selected: false
        }
        ListElement {
            key: "developing"
            label: "Developing in the role"
            selected: true
        }
        ListElement {
            key: "long"
            label: "Something with a name that is a good deal longer than one line on a phone allows"
            selected: false
        }
    }
    ListModel {
        id: places

        ListElement {
            label: "Today"
            iconName: "sun"
        }
        ListElement {
            label: "Diary"
            iconName: "book-open"
        }
        ListElement {
            label: "Trends"
            iconName: "chart-line"
        }
        ListElement {
            label: "Values"
            iconName: "compass"
        }
        ListElement {
            label: "Supervision"
            iconName: "users"
        }
    }
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

    RowLayout {
        id: frame

        anchors.fill: parent
        spacing: 0

        NavigationRail {
            visible: root.width >= Theme.railFrom
            model: places
            currentIndex: 1
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth

            IconButton {
                iconName: "settings"
                label: qsTr("Settings")
                foreground: Theme.inkSoft
                Layout.alignment: Qt.AlignHCenter
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollPane {
                id: scroller

                implicitHeight: 0
                sidePadding: Math.max(Theme.space16, (width - Theme.contentWidth) / 2)
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    id: column

                    width: parent.width
                    spacing: Theme.space12

                    PageHeader {
                        id: placeHeader

                        title: qsTr("Today")
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space24
                        Layout.leftMargin: Theme.space4
                    }
                    PageOpening {
                        header: placeHeader
                        subtitle: qsTr("Thursday 19 November")
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space4
                    }
                    PageHeader {
                        id: subHeader

                        title: qsTr("What your supervisor will see")
                        canGoBack: true
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space4
                    }
                    PageOpening {
                        header: subHeader
                        subtitle: qsTr("This page and nothing else. What you leave out leaves no trace.")
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.space4
                    }

                    GallerySection {
                        title: qsTr("Check-in")

                        Card {
                            Layout.fillWidth: true

                            ColumnLayout {
                                width: parent.width
                                spacing: Theme.space16

                                RowLayout {
                                    Layout.fillWidth: true

                                    HeadingText {
                                        text: qsTr("How was today?")
                                        Layout.fillWidth: true
                                    }
                                    SmallText {
                                        text: qsTr("half a minute")
                                    }
                                }
                                RatingScale {
                                    label: qsTr("Mood")
                                    lowText: qsTr("very low")
                                    highText: qsTr("very good")
                                    value: 6
                                    Layout.fillWidth: true
                                }
                                RatingScale {
                                    label: qsTr("Strain")
                                    lowText: qsTr("none")
                                    highText: qsTr("the most I can imagine")
                                    Layout.fillWidth: true
                                }
                                RatingScale {
                                    label: qsTr("Energy, where it is narrow")
                                    lowText: qsTr("none")
                                    highText: qsTr("plenty")
                                    value: 10
                                    Layout.preferredWidth: 240
                                }
                                RatingScale {
                                    label: qsTr("Narrow and not set")
                                    lowText: qsTr("none")
                                    highText: qsTr("plenty")
                                    Layout.preferredWidth: 240
                                }
                                ButtonRow {
                                    Layout.fillWidth: true

                                    PrimaryButton {
                                        text: qsTr("Save check-in")
                                        Layout.fillWidth: true
                                    }
                                    SecondaryButton {
                                        text: qsTr("More")
                                        iconName: "chevron-down"
                                        iconAtEnd: true
                                        Layout.fillWidth: parent.columns === 1
                                    }
                                }
                            }
                        }
                        PromptCard {
                            text: qsTr("Lunch is yours. Away from the screen if you can.")
                            why: qsTr("You chose 12:30 as your lunch.")
                            answers: [qsTr("Had it"), qsTr("In 15 min"), qsTr("Not now")]
                            Layout.fillWidth: true
                        }
                        GridLayout {
                            columns: Math.min(2, Theme.columnsFor(width, 150))
                            columnSpacing: Theme.space12
                            rowSpacing: Theme.space12
                            Layout.fillWidth: true

                            TileButton {
                                title: qsTr("Something hard happened")
                                subtitle: qsTr("guided, 6 min")
                                iconName: "mountain"
                                phase: "challenge"
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.preferredWidth: 1
                            }
                            TileButton {
                                title: qsTr("Something that mattered")
                                subtitle: qsTr("one or two lines")
                                iconName: "sparkles"
                                phase: "values"
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                Layout.preferredWidth: 1
                            }
                        }
                    }

                    GallerySection {
                        title: qsTr("Buttons")

                        PrimaryButton {
                            text: qsTr("Create encrypted file")
                            Layout.fillWidth: true
                        }
                        PrimaryButton {
                            text: qsTr("Not possible yet")
                            enabled: false
                            Layout.fillWidth: true
                        }
                        SecondaryButton {
                            text: qsTr("PDF with a passphrase that your supervisor gets another way")
                            Layout.fillWidth: true
                        }
                        QuietButton {
                            text: qsTr("Stop here and keep what I wrote")
                            Layout.fillWidth: true
                        }
                        Flow {
                            spacing: Theme.space8
                            Layout.fillWidth: true

                            PillButton {
                                text: qsTr("Show as table")
                                iconName: "table"
                            }
                            PillButton {
                                text: qsTr("What is this?")
                                iconName: "info"
                            }
                            IconButton {
                                iconName: "pencil"
                                label: qsTr("Edit")
                            }
                            HelpNowButton {}
                        }
                    }

                    GallerySection {
                        title: qsTr("Choosing")

                        SegmentedRange {
                            label: qsTr("Range")
                            options: [qsTr("2 weeks"), qsTr("Month"), qsTr("Quarter"), qsTr("Year"), qsTr("All")]
                            currentIndex: 2
                            Layout.fillWidth: true
                        }
                        Flow {
                            spacing: Theme.space8
                            Layout.fillWidth: true

                            Chip {
                                text: qsTr("Hard")
                                phase: "challenge"
                                selected: true
                            }
                            Chip {
                                text: qsTr("Mattered")
                                phase: "values"
                            }
                            Chip {
                                text: qsTr("Coping")
                                phase: "coping"
                                selected: true
                            }
                            Chip {
                                text: qsTr("Not now")
                                enabled: false
                            }
                        }
                        ChipPicker {
                            label: qsTr("Values")
                            model: values
                            phase: "values"
                            maximum: 2
                            showLimit: true
                            Layout.fillWidth: true
                            onChipToggled: (key, selected) => {
                                for (let i = 0; i < values.count; ++i) {
                                    if (values.get(i).key === key)
                                        values.setProperty(i, "selected", selected);
                                }
                            }
                        }
                        ChoiceCard {
                            title: qsTr("Helping others")
                            subtitle: qsTr("“So that nobody waits alone.”")
                            phase: "values"
                            selected: true
                            Layout.fillWidth: true
                        }
                        ChoiceCard {
                            title: qsTr("Being a good colleague")
                            subtitle: qsTr("“We carry it together.”")
                            phase: "values"
                            Layout.fillWidth: true
                        }
                        Card {
                            Layout.fillWidth: true

                            ColumnLayout {
                                width: parent.width
                                spacing: Theme.space8

                                ToggleRow {
                                    text: qsTr("Lunch prompt")
                                    subtitle: qsTr("Only on working days, with neutral words.")
                                    checked: true
                                    Layout.fillWidth: true
                                }
                                ToggleRow {
                                    text: qsTr("Close-of-day prompt")
                                    Layout.fillWidth: true
                                }
                                YesNoBlank {
                                    label: qsTr("Lunch away from the screen?")
                                    answer: YesNoBlank.Yes
                                    Layout.fillWidth: true
                                }
                                YesNoBlank {
                                    label: qsTr("Left on time?")
                                    Layout.fillWidth: true
                                }
                                NumberStepper {
                                    label: qsTr("Overtime")
                                    unit: qsTr("min")
                                    value: 35
                                    step: 5
                                    Layout.fillWidth: true
                                }
                                NumberStepper {
                                    label: qsTr("Contacts")
                                    Layout.fillWidth: true
                                }
                            }
                        }
                    }

                    GallerySection {
                        title: qsTr("Writing")

                        NoteField {
                            label: qsTr("What happened?")
                            placeholder: qsTr("A line or two is enough. No names.")
                            hint: qsTr("Saved as you write.")
                            Layout.fillWidth: true
                        }
                        NoteField {
                            label: qsTr("With something that looks like a client")
                            text: "Spoke with Jane Doe again, 943 476 5919, and it stayed with me all afternoon."
                            hits: [11, 8, 1, 27, 12, 2, 65, 9, 0]
                            hitsAction: qsTr("Choose what to do")
                            Layout.fillWidth: true
                        }
                        TextLine {
                            label: qsTr("Name of the toolbox item")
                            placeholder: qsTr("for example: walk round the block")
                            Layout.fillWidth: true
                        }
                        TextLine {
                            label: qsTr("Contracted end")
                            text: "25:00"
                            error: qsTr("This is not a time of day. Write it as 17:00.")
                            Layout.fillWidth: true
                        }
                        SearchField {
                            Layout.fillWidth: true
                        }
                        SearchField {
                            text: "safeguarding"
                            Layout.fillWidth: true
                        }
                        PassphraseField {
                            text: "correct horse battery"
                            strengthText: qsTr("Would hold for centuries against guessing.")
                            Layout.fillWidth: true
                        }
                        PassphraseField {
                            error: qsTr("That did not open the diary. Nothing was lost; try again.")
                            Layout.fillWidth: true
                        }
                    }

                    GallerySection {
                        title: qsTr("Diary")

                        EntryCard {
                            phase: "challenge"
                            kind: qsTr("Reflection")
                            time: "17:22"
                            body: "Two safeguarding calls on top of a full day. I kept thinking I had missed something. Strain 8 → 5."
                            highlights: [4, 12]
                            tags: [qsTr("Risk or safeguarding work on top"), qsTr("Helping others")]
                            Layout.fillWidth: true
                        }
                        EntryCard {
                            phase: "coping"
                            kind: qsTr("Coping")
                            time: "17:40"
                            body: "Talked with a colleague before leaving. Helped a lot."
                            tags: [qsTr("Talked with a peer")]
                            Layout.fillWidth: true
                        }
                        EntryCard {
                            kind: qsTr("Check-in")
                            time: "17:05"
                            body: "Mood 6 · Strain 7"
                            current: true
                            Layout.fillWidth: true
                        }
                        RowLayout {
                            spacing: Theme.space12

                            Repeater {
                                model: 6

                                delegate: DayMark {
                                    required property int index

                                    level: 2 * index - 1
                                    written: true
                                }
                            }
                        }
                        WrittenText {
                            text: "اليوم كان أهدأ."
                            Layout.fillWidth: true
                        }
                        ValueCard {
                            title: qsTr("Helping others")
                            ownWords: "So that nobody waits alone."
                            importanceText: qsTr("Importance 9 · lived in 6 of the last 14 days")
                            lastMoment: "“I can sleep again.” That is why I am here."
                            lastMomentWhen: qsTr("Friday 13 November")
                            Layout.fillWidth: true
                        }
                        EmptyState {
                            iconName: "book-open"
                            title: qsTr("Nothing written yet")
                            text: qsTr("Your first check-in will stand here, newest on top.")
                            actionText: qsTr("Write a note")
                            Layout.fillWidth: true
                        }
                    }

                    GallerySection {
                        title: qsTr("Messages and settings")

                        Banner {
                            text: qsTr("Your last backup is 32 days old.")
                            actionText: qsTr("Back up now")
                            closable: true
                            Layout.fillWidth: true
                        }
                        Banner {
                            title: qsTr("This could not be saved")
                            text: qsTr("The disk is full. What you wrote is still here and nothing was lost. Free some space and save again.")
                            warns: true
                            Layout.fillWidth: true
                        }
                        Card {
                            Layout.fillWidth: true

                            ColumnLayout {
                                width: parent.width
                                spacing: Theme.space4

                                SettingRow {
                                    title: qsTr("Auto-lock")
                                    valueText: qsTr("after 2 minutes")
                                    iconName: "lock"
                                    Layout.fillWidth: true
                                }
                                SettingRow {
                                    title: qsTr("My work")
                                    subtitle: qsTr("Rota, hours, lunch, leave year")
                                    iconName: "clock"
                                    valueText: qsTr("Mon to Thu, 9:00 to 17:00")
                                    Layout.fillWidth: true
                                }
                            }
                        }
                        Disclosure {
                            title: qsTr("What is not shown yet")
                            open: true
                            Layout.fillWidth: true

                            BodyText {
                                text: qsTr("Coming back: after 3 more hard days that you can be followed out of.")
                                color: Theme.inkSoft
                                Layout.fillWidth: true
                            }
                        }
                        Card {
                            Layout.fillWidth: true

                            DataTable {
                                width: parent.width
                                title: qsTr("Your level")
                                labelHeader: qsTr("Day")
                                valueHeader: qsTr("Level")
                                noteHeader: qsTr("From")
                                model: days
                            }
                        }
                    }

                    GallerySection {
                        title: qsTr("Guided flow")

                        Rectangle {
                            implicitHeight: 460 * Math.max(1, Theme.textScale * 0.8)
                            color: Theme.paper
                            radius: Theme.radiusCard
                            border.width: Theme.stroke
                            border.color: Theme.line
                            Layout.fillWidth: true

                            Stepper {
                                anchors.fill: parent
                                stepCount: 7
                                currentStep: 3
                                saved: true
                                phase: "values"
                                phaseName: qsTr("Values")
                                title: qsTr("What did you care about in that moment?")
                                subtitle: qsTr("Pick one or two. A value is a direction, never finished.")

                                ChoiceCard {
                                    title: qsTr("Helping others")
                                    phase: "values"
                                    selected: true
                                    Layout.fillWidth: true
                                }
                            }
                        }
                        Item {
                            implicitHeight: Theme.space24
                        }
                    }
                }
            }
            NavigationBar {
                id: navigation

                visible: root.width < Theme.railFrom
                height: visible ? implicitHeight : 0
                model: places
                Layout.fillWidth: true
            }
        }
    }

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: navigation.height + Theme.space16
    }
    Sheet {
        id: sheet

        title: qsTr("Delete this entry?")
        text: qsTr("It goes to the bin and can be brought back for 30 days.")

        PrimaryButton {
            text: qsTr("Move to the bin")
            focus: true
            Layout.fillWidth: true
            onClicked: sheet.close()
        }
        SecondaryButton {
            text: qsTr("Keep it")
            Layout.fillWidth: true
            onClicked: sheet.close()
        }
    }
    ProgressSheet {
        id: progress

        title: qsTr("Making the backup")
        text: qsTr("You can go on when it is done. Nothing is lost if you stop it.")
        progress: 0.42
        onCancelRequested: close()
    }
}
