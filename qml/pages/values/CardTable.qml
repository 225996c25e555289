// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keel.Theme
import Keel.Components
import Keel.ViewModels
import Keel.Pages

// The card in hand and the three piles. It goes onto a pile by dragging, by the pile's button, or by 1, 2 and 3 on the
// keyboard; Backspace takes the last one back.
FocusScope {
    id: root

    required property ValueSortModel sort
    readonly property bool dealt: sort.cardTitle !== ""

    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        const pile = [Qt.Key_1, Qt.Key_2, Qt.Key_3].indexOf(event.key);
        event.accepted = pile >= 0 || event.key === Qt.Key_Backspace; // typing a card takes its keys itself
        if (!event.accepted)
            return;
        if (pile >= 0)
            root.sort.place(pile);
        else
            root.sort.takeBack();
    }

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        // Keeps the card's room while it is dragged.
        Item {
            implicitHeight: card.implicitHeight
            visible: root.dealt
            z: 1
            Layout.fillWidth: true

            Card {
                id: card

                width: parent.width
                fill: Theme.card
                edge: drag.active ? Theme.values : Theme.line
                Accessible.name: root.sort.cardTitle
                Accessible.description: root.sort.cardHelp

                ColumnLayout {
                    width: card.availableWidth
                    spacing: Theme.space8

                    PhaseMark {
                        phase: "values"
                    }
                    TitleText {
                        text: root.sort.cardTitle
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    TextLabel {
                        visible: text !== ""
                        text: root.sort.cardHelp
                        color: Theme.inkSoft
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
            }
            // Over the card, which takes the pointer for itself.
            Item {
                anchors.fill: card
                z: 1

                DragHandler {
                    id: drag

                    target: card
                    property point finger // the handler forgets it before it says that it is over

                    grabPermissions: PointerHandler.CanTakeOverFromAnything
                    onCentroidChanged: if (active)
                        finger = centroid.scenePosition
                    onActiveChanged: {
                        if (active)
                            return;
                        const over = piles.pileAt(finger);
                        card.x = 0;
                        card.y = 0;
                        if (over >= 0)
                            root.sort.place(over);
                    }
                }
            }
        }
        GridLayout {
            id: piles

            function pileAt(finger: point): int {
                for (let i = 0; i < buttons.count; ++i) {
                    const pile = buttons.itemAt(i);
                    if (pile.contains(pile.mapFromItem(null, finger.x, finger.y)))
                        return i;
                }
                return -1;
            }

            columns: Theme.columnsFor(width, 150) >= 3 ? 3 : 1
            columnSpacing: Theme.space12
            rowSpacing: Theme.space8
            Layout.fillWidth: true

            Repeater {
                id: buttons

                model: root.sort.pileTexts.length

                delegate: SecondaryButton {
                    required property int index

                    text: root.sort.pileTexts[index] ?? ""
                    enabled: root.dealt
                    focus: index === 0
                    Accessible.description: qsTr("%1. Key %2", "the card in hand, and the key that puts it on this pile").arg(root.sort.cardTitle).arg(index + 1)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onClicked: root.sort.place(index)
                }
            }
        }
        Flow {
            spacing: Theme.space8
            Layout.fillWidth: true

            PillButton {
                text: qsTr("Undo the last card", "button of the card sort")
                iconName: "undo-2"
                enabled: root.sort.canTakeBack
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.sort.takeBack()
            }
            PillButton {
                text: qsTr("Start over", "button of the card sort: all cards back into the hand")
                enabled: root.sort.canTakeBack
                width: Math.min(implicitWidth, parent.width)
                onClicked: root.sort.startOver()
            }
        }
        OwnCard {
            sort: root.sort
            Layout.fillWidth: true
        }
    }
}
