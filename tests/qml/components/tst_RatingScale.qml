// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Keel.Theme
import Keel.Components

Item {
    id: root

    width: 400
    height: 400

    RatingScale {
        id: scale

        label: "Mood"
        lowText: "very low"
        highText: "very good"
        width: 324
    }
    RatingScale {
        id: other

        y: 200
        label: "Strain"
        width: 240
    }
    SignalSpy {
        id: spy

        target: scale
        signalName: "edited"
    }

    TestCase {
        name: "RatingScale"
        when: windowShown

        function init() {
            root.LayoutMirroring.enabled = false;
            root.LayoutMirroring.childrenInherit = true;
            Theme.textScale = 1;
            scale.width = 324;
            scale.value = -1;
            other.value = -1;
            other.forceActiveFocus();
            scale.forceActiveFocus();
            spy.clear();
        }
        function cleanupTestCase() {
            Theme.textScale = 1;
        }
        function barY(item: RatingScale): real {
            waitForRendering(item, 200);
            return item.mapFromItem(bar(item), 0, bar(item).height / 2).y;
        }
        // The row of steps is the second child of the column: found by its height.
        function bar(item: RatingScale): Item {
            const column = item.children[item.children.length - 1];
            for (let i = 0; i < column.children.length; ++i) {
                if (column.children[i].implicitHeight === item.barHeight)
                    return column.children[i];
            }
            return null;
        }
        function centre(item: RatingScale, step: int): real {
            return step * (item.stepWidth + item.gap) + item.stepWidth / 2;
        }

        function test_startsUnset() {
            verify(!scale.isSet);
            compare(scale.spoken, "Mood, not set");
            compare(scale.Accessible.name, "Mood, not set");
            compare(scale.Accessible.role, Accessible.Slider);
        }
        function test_everyStepByMouse_data() {
            const rows = [];
            for (let i = 0; i <= 10; ++i)
                rows.push({ tag: String(i), step: i });
            return rows;
        }
        function test_everyStepByMouse(data) {
            verify(scale.stepped);
            verify(scale.stepWidth >= 24);
            mouseClick(scale, centre(scale, data.step), barY(scale));
            compare(scale.value, data.step);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], data.step);
            compare(scale.Accessible.name, "Mood, " + data.step + " of 10");
        }
        function test_tapOnTheSetOneUnsets() {
            const y = barY(scale);
            mouseClick(scale, centre(scale, 6), y);
            compare(scale.value, 6);
            mouseClick(scale, centre(scale, 6), y);
            compare(scale.value, -1);
            compare(spy.count, 2);
        }
        function test_touch() {
            const x = centre(scale, 8);
            const y = barY(scale);
            touchEvent(scale).press(0, scale, x, y).commit();
            touchEvent(scale).release(0, scale, x, y).commit();
            compare(scale.value, 8);
        }
        function test_noDeadSpaceBetweenSteps() {
            const y = barY(scale);
            for (let x = 1; x < scale.width; x += 7) {
                scale.value = -1;
                mouseClick(scale, x, y);
                verify(scale.value >= 0 && scale.value <= 10, "at " + x);
            }
        }
        function test_trackWhenNarrow() {
            verify(!other.stepped);
            mouseClick(other, centre(other, 3), barY(other));
            compare(other.value, 3);
            mouseClick(other, other.width - 1, barY(other));
            compare(other.value, 10);
        }
        function test_dragOnTheTrack() {
            const y = barY(other);
            mousePress(other, centre(other, 1), y);
            for (let x = centre(other, 1); x <= centre(other, 7); x += 8)
                mouseMove(other, x, y, -1, Qt.LeftButton);
            mouseMove(other, centre(other, 7), y, -1, Qt.LeftButton);
            compare(other.value, 7);
            mouseRelease(other, centre(other, 7), y);
            compare(other.value, 7);
        }
        function test_trackAtLargeText() {
            Theme.textScale = 2;
            verify(!scale.stepped);
            verify(scale.barHeight >= 48);
        }
        function test_digits_data() {
            const rows = [];
            for (let i = 0; i <= 9; ++i)
                rows.push({ tag: String(i), key: Qt.Key_0 + i, value: i });
            return rows;
        }
        function test_digits(data) {
            keyClick(data.key);
            compare(scale.value, data.value);
        }
        function test_oneThenZeroIsTen() {
            keyClick(Qt.Key_1);
            compare(scale.value, 1);
            keyClick(Qt.Key_0);
            compare(scale.value, 10);
            keyClick(Qt.Key_0);
            compare(scale.value, 0);
        }
        function test_anotherKeyBetweenBreaksTen() {
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_0);
            compare(scale.value, 0);
        }
        function test_leavingBreaksTen() {
            keyClick(Qt.Key_1);
            other.forceActiveFocus();
            scale.forceActiveFocus();
            keyClick(Qt.Key_0);
            compare(scale.value, 0);
        }
        function test_arrowsHomeEnd() {
            keyClick(Qt.Key_Right);
            compare(scale.value, 5);
            keyClick(Qt.Key_Right);
            compare(scale.value, 6);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(scale.value, 4);
            keyClick(Qt.Key_Up);
            compare(scale.value, 5);
            keyClick(Qt.Key_Down);
            compare(scale.value, 4);
            keyClick(Qt.Key_End);
            compare(scale.value, 10);
            spy.clear();
            keyClick(Qt.Key_Right);
            compare(scale.value, 10);
            compare(spy.count, 0);
            keyClick(Qt.Key_Home);
            compare(scale.value, 0);
            keyClick(Qt.Key_Left);
            compare(scale.value, 0);
        }
        function test_deleteAndBackspaceUnset() {
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_Delete);
            compare(scale.value, -1);
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_Backspace);
            compare(scale.value, -1);
            compare(scale.spoken, "Mood, not set");
        }
        function test_shortcutsPassThrough() {
            keyClick(Qt.Key_5, Qt.ControlModifier);
            compare(scale.value, -1);
        }
        function test_mirrored() {
            root.LayoutMirroring.enabled = true;
            const y = barY(scale);
            mouseClick(scale, scale.width - centre(scale, 2), y);
            compare(scale.value, 2);
            keyClick(Qt.Key_Left);
            compare(scale.value, 3);
        }
        function test_tabMovesOn() {
            keyClick(Qt.Key_Tab);
            verify(other.activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(scale.activeFocus);
        }
        function test_valueFromOutsideIsNotAnEdit() {
            scale.value = 4;
            compare(spy.count, 0);
        }
    }
}
