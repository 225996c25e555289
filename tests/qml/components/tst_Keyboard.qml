// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Keel.Theme
import Keel.Components

// An on-screen keyboard comes up: what one types into stays in sight above it.
Item {
    id: root

    readonly property rect none: Qt.rect(0, 0, 0, 0)
    readonly property rect shown: Qt.rect(0, 500, 390, 344)

    width: 390
    height: 844

    AdaptivePage {
        id: page

        anchors.fill: parent
        title: "A page"

        Repeater {
            model: 12

            delegate: TextLine {
                required property int index

                label: "Line " + index
                Layout.fillWidth: true
            }
        }
        TextLine {
            id: last

            label: "The last line"
            Layout.fillWidth: true
        }
        actions: PrimaryButton {
            id: action

            text: "Save"
            Layout.fillWidth: true
        }
    }
    Sheet {
        id: sheet

        title: "A question"

        TextLine {
            id: answer

            label: "Answer"
            focus: true
            Layout.fillWidth: true
        }
    }

    TestCase {
        name: "Keyboard"
        when: windowShown

        function bottomOf(item: Item): real {
            return item.mapToItem(null, 0, item.height).y;
        }
        function cleanup() {
            sheet.close();
            page.keyboard.keyboard = root.none;
            sheet.keyboard.keyboard = root.none;
        }

        function test_the_page_ends_above_it() {
            last.forceActiveFocus();
            tryVerify(() => bottomOf(last) <= root.height);
            page.keyboard.keyboard = root.shown;
            compare(page.keyboard.inset, 344);
            tryVerify(() => bottomOf(last) <= 500, 2000, "the field is at " + bottomOf(last));
            verify(bottomOf(action) <= 500);
            page.keyboard.keyboard = root.none;
            tryVerify(() => bottomOf(action) > 700);
        }
        function test_a_sheet_stands_above_it() {
            sheet.open();
            tryVerify(() => sheet.opened);
            sheet.keyboard.keyboard = root.shown;
            tryVerify(() => bottomOf(answer) <= 500 && sheet.y + sheet.height <= 500);
            verify(sheet.y >= 0);
        }
        function test_without_one_nothing_moves() {
            compare(page.keyboard.inset, 0);
            verify(bottomOf(action) > 700);
        }
    }
}
