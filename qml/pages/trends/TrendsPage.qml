// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// How the three phases are going: for each statistic a sentence first, then the picture, then how many days stand
// behind it. What has too few days is not there.
PlacePage {
    id: root

    required property TrendsModel trends
    readonly property int columns: width >= Theme.panesFrom - Theme.space32 * 4 && Theme.textScale < 1.5 ? 2 : 1

    // What stands below the cards comes when the last of them is there, so that nothing to press moves away.
    readonly property bool settled: !trends.busy && (trends.cards.count > 0 || trends.error !== "")
    property bool arrived: false

    function save(key: string) {
        trends.file.start(key);
        if (saving.status === Loader.Null)
            saving.setSource(Qt.resolvedUrl("SaveSheet.qml"), {
                file: trends.file
            });
        (saving.item as SaveSheet).open();
    }

    title: qsTr("Trends", "place, as heading")
    maximumWidth: columns > 1 ? 1200 : Theme.contentWidth
    onVisibleChanged: if (visible)
        trends.appear()
    onSettledChanged: if (settled)
        arrived = true
    Component.onCompleted: trends.appear()

    SegmentedRange {
        label: qsTr("Range", "of days that the cards look at")
        options: root.trends.rangeLabels
        Layout.fillWidth: true
        onActivated: index => root.trends.rangeIndex = index

        Binding on currentIndex {
            value: root.trends.rangeIndex
        }
    }
    Banner {
        visible: root.trends.error !== ""
        text: root.trends.error
        warns: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.space12
        Layout.fillWidth: true

        Repeater {
            id: columnsOfCards

            property string tableOf: ""

            model: 2

            delegate: TrendColumn {
                required property int index

                cards: root.trends.cards
                column: index
                columns: root.columns
                tableOf: columnsOfCards.tableOf
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onDayOpened: day => root.trends.openDay(day)
                onSupportWanted: root.navigator.helpRequested()
                onSavingWanted: key => root.save(key)
                onSupportPutAside: root.trends.letLevelRest()
            }
        }
    }
    KeptItem {
        wanted: root.arrived

        delegate: ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true

            Disclosure {
                visible: root.trends.dayToDay !== ""
                title: qsTr("Details: from day to day", "folded line below the cards")
                Layout.fillWidth: true

                TextLabel {
                    text: root.trends.dayToDay
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
            }
            Disclosure {
                id: absent

                visible: root.trends.notShownYet !== ""
                title: qsTr("What is not shown yet", "folded line below the cards")
                Layout.fillWidth: true

                TextLabel {
                    text: root.trends.notShownYet
                    color: Theme.inkSoft
                    Layout.fillWidth: true
                }
            }
            PillButton {
                visible: root.trends.cards.count > 0
                iconName: "download"
                text: qsTr("Save or print all cards", "button on Trends")
                onClicked: root.save("")
            }
            PillButton {
                iconName: "pencil"
                text: qsTr("Weekly review", "button: two minutes, never asked for")
                writes: true
                onClicked: root.navigator.open(Navigator.WeeklyReview)
            }
            PillButton {
                iconName: "plus"
                text: qsTr("Add a score", "button: of a measure that one fills in elsewhere")
                writes: true
                onClicked: root.navigator.open(Navigator.Measures)
            }
            SmallText {
                text: root.trends.aboutFigures
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4
            }

            Connections {
                target: root.navigator

                function onVisited(name: string) {
                    absent.open = name === "trends-silent";
                }
            }
        }
    }
    // Few people ever save: made when it is first asked for.
    Loader {
        id: saving

        visible: false
    }
    Connections {
        target: root.navigator

        function onVisited(name: string) {
            columnsOfCards.tableOf = name === "trends-table" ? "chain" : "";
            if (name === "trends-silent")
                root.trends.range = "2w";
            else if (name === "trends-year")
                root.trends.range = "year";
            else if (name === "trends")
                root.trends.range = "quarter";
            if (name === "trends-save" || name === "trends-save-card")
                root.save(name === "trends-save" ? "" : "level");
            else if (saving.item !== null)
                (saving.item as SaveSheet).close();
        }
    }
}
