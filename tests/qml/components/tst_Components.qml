// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Keel.Theme
import Keel.Components

Item {
    id: root

    width: 700
    height: 900

    ListModel {
        id: model

        ListElement { key: "a"; label: "Alpha"; selected: false }
        ListElement { key: "b"; label: "Beta"; selected: true }
        ListElement { key: "c"; label: "Gamma"; selected: false }
    }
    ColumnLayout {
        width: 360

        PrimaryButton { id: primary; text: "Save check-in" }
        IconButton { id: icon; iconName: "x"; label: "Close" }
        ChipPicker {
            id: picker

            label: "Values"
            model: model
            maximum: 2
            Layout.fillWidth: true
            onChipToggled: (key, selected) => {
                for (let i = 0; i < model.count; ++i) {
                    if (model.get(i).key === key)
                        model.setProperty(i, "selected", selected);
                }
            }
        }
        SegmentedRange { id: range; label: "Range"; options: ["Week", "Month", "Year"]; Layout.fillWidth: true }
        YesNoBlank { id: yesNo; label: "Lunch?"; Layout.fillWidth: true }
        NumberStepper { id: number; label: "Overtime"; unit: "min"; step: 5; to: 60; Layout.fillWidth: true }
        ToggleRow { id: toggle; text: "Lunch prompt"; Layout.fillWidth: true }
        SearchField { id: search; Layout.fillWidth: true }
        PassphraseField { id: secret; Layout.fillWidth: true }
        NoteField { id: note; label: "Note"; Layout.fillWidth: true }
        PromptCard { id: prompt; text: "Lunch is yours."; answers: ["Had it", "Not now"]; Layout.fillWidth: true }
        EntryCard { id: entry; kind: "Reflection"; time: "17:22"; body: "Two calls"; tags: ["Risk", "Helping", "Own words"]; tagPhases: ["challenge", "values"]; Layout.fillWidth: true }
    }
    ColumnLayout {
        x: 400
        width: 280

        TileButton { id: tile; title: "A note" }
        ChoiceCard { id: choice; title: "My own device" }
        NavigationItem { id: navigation; text: "Diary"; iconName: "x" }
        SettingRow { id: setting; title: "Language" }
        ValueCard { id: value; title: "Helping" }
    }
    HelpNowButton { id: firstHelp; visible: false; x: 500; y: 700 }
    HelpNowButton { id: secondHelp; visible: false; x: 500; y: 760 }
    Toast { id: toast; y: 800; duration: 60000 }
    Sheet {
        id: sheet

        title: "Delete this entry?"

        PrimaryButton { id: inSheet; text: "Move to the bin"; focus: true }
        SecondaryButton { id: inSheetToo; text: "Keep it" }
    }
    Component {
        id: someNote

        NoteField { width: 200; label: "Note" }
    }
    Component {
        id: noteInPane

        ScrollPane {
            readonly property NoteField note: inPane

            width: 300
            height: 320

            ColumnLayout {
                width: parent.width

                Repeater {
                    model: 6

                    TextLabel { text: "Something above it"; Layout.fillWidth: true }
                }
                NoteField { id: inPane; label: "Note"; minimumLines: 6; hitsAction: "Choose what to do"; Layout.fillWidth: true }
            }
        }
    }
    Component {
        id: linesInPane

        ScrollPane {
            readonly property TextLine last: field
            readonly property Item lines: column

            width: 300
            height: 160

            ColumnLayout {
                width: parent.width

                ColumnLayout {
                    id: column

                    Layout.fillWidth: true

                    Repeater {
                        model: 12

                        TextLabel { text: "A line"; Layout.fillWidth: true }
                    }
                    TextLine { id: field; label: "The last"; Layout.fillWidth: true }
                }
                TextLabel { text: "Done"; Layout.fillWidth: true }
            }
        }
    }
    Component {
        id: longPage

        AdaptivePage {
            readonly property TextLine far: farLine
            readonly property Banner fault: faultBanner

            width: 320
            height: 568
            title: "A page"
            canGoBack: true

            Repeater {
                model: 30

                TextLabel { text: "A line"; Layout.fillWidth: true }
            }
            TextLine { id: farLine; label: "Far below"; focus: true; Layout.fillWidth: true }
            Repeater {
                model: 30

                TextLabel { text: "A line"; Layout.fillWidth: true }
            }
            Banner { id: faultBanner; visible: text !== ""; text: ""; warns: true; Layout.fillWidth: true }
        }
    }
    Item { id: phone; width: 320; height: 568 }
    Component {
        id: longSheet

        Sheet {
            readonly property Item answer: save

            parent: phone
            title: "Add leave"

            Repeater {
                model: 12

                TextLabel { text: "Something to read before one answers, as long as such things are."; Layout.fillWidth: true }
            }
            TextLine { label: "Last day"; Layout.fillWidth: true }

            actions: PrimaryButton { id: save; text: "Save the leave"; Layout.fillWidth: true }
        }
    }
    ScrollPane {
        id: pane

        x: 380
        width: 300
        height: 200

        ColumnLayout {
            width: parent.width

            NoteField { id: longNote; label: "Long note"; Layout.fillWidth: true }
            PrimaryButton { text: "Below"; Layout.fillWidth: true }
        }
    }
    ColumnLayout {
        y: 700
        width: 200

        TextLabel { id: plainWords; text: found.text; Layout.fillWidth: true }
        HighlightedText { id: found; text: "Two calls back to back, then supervision,\nand a walk home that took its time."; highlights: [28, 11]; Layout.fillWidth: true }
    }
    ProgressSheet { id: progress; title: "Making the backup"; progress: 0.5 }
    Stepper {
        id: stepper

        visible: false
        width: 390
        height: 700
        stepCount: 3
    }

    SignalSpy { id: clicks; target: primary; signalName: "clicked" }
    SignalSpy { id: held; signalName: "clicked" }
    SignalSpy { id: full; target: picker; signalName: "selectionFull" }
    SignalSpy { id: numbers; target: number; signalName: "edited" }
    SignalSpy { id: answers; target: yesNo; signalName: "edited" }
    SignalSpy { id: prompted; target: prompt; signalName: "answered" }
    SignalSpy { id: undone; target: toast; signalName: "actionTriggered" }
    SignalSpy { id: notes; target: note; signalName: "edited" }
    SignalSpy { id: cancelled; target: progress; signalName: "cancelRequested" }
    SignalSpy { id: opened; target: entry; signalName: "clicked" }
    SignalSpy { id: back; target: stepper; signalName: "backRequested" }
    SignalSpy { id: next; target: stepper; signalName: "nextRequested" }
    SignalSpy { id: skip; target: stepper; signalName: "skipRequested" }
    SignalSpy { id: stop; target: stepper; signalName: "stopRequested" }

    TestCase {
        name: "Components"
        when: windowShown

        function initTestCase() {
            Theme.reducedMotion = true;
        }
        function cleanupTestCase() {
            Theme.reducedMotion = false;
        }
        function init() {
            for (let i = 0; i < model.count; ++i)
                model.setProperty(i, "selected", i === 1);
            yesNo.answer = YesNoBlank.Blank;
            number.value = -1;
            for (const spy of [clicks, full, numbers, answers, prompted, undone, notes, cancelled, opened, back, next, skip, stop])
                spy.clear();
        }
        function cleanup() {
            Theme.textScale = 1;
        }
        // Depth first: the item below `from` with this accessible name, and visible.
        function named(from: Item, name: string): Item {
            for (let i = 0; i < from.children.length; ++i) {
                const child = from.children[i];
                if (child.visible && child.Accessible.name === name && !child.Accessible.ignored)
                    return child;
                const deeper = named(child, name);
                if (deeper)
                    return deeper;
            }
            return null;
        }

        function test_button() {
            icon.forceActiveFocus();
            primary.forceActiveFocus(Qt.TabFocusReason);
            verify(primary.visualFocus);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            touchEvent(primary).press(0, primary).commit();
            touchEvent(primary).release(0, primary).commit();
            mouseClick(primary);
            compare(clicks.count, 4);
            verify(primary.height >= 44);
        }
        // Qt 6.4 does not tell a screen reader what is off, nor keeps it from pressing that.
        function test_whatIsOffIsNotPressedByAScreenReader_data() {
            return [primary, icon, entry, toggle, named(picker, "Alpha"), tile, choice, navigation, setting, value].map(
                        item => ({ "tag": String(item).split("_")[0], "item": item }));
        }
        function test_whatIsOffIsNotPressedByAScreenReader(data) {
            let presses = 0;
            const count = () => ++presses;
            data.item.clicked.connect(count);
            data.item.enabled = false;
            data.item.Accessible.pressAction();
            data.item.Accessible.toggleAction();
            compare(presses, 0);
            data.item.enabled = true;
            data.item.Accessible.pressAction();
            compare(presses, 1);
            data.item.Accessible.pressAction(); // as it was
            data.item.clicked.disconnect(count);
        }
        function test_whatIsOffIsNotSetByAScreenReader() {
            const before = number.value;
            number.enabled = false;
            number.Accessible.increaseAction();
            number.Accessible.decreaseAction();
            compare(number.value, before);
            number.enabled = true;
            number.Accessible.increaseAction();
            verify(number.value !== before);
            number.edit(before);
        }
        function test_names() {
            compare(primary.Accessible.name, "Save check-in");
            compare(icon.Accessible.name, "Close");
            verify(icon.width >= 44 && icon.height >= 44);
            compare(entry.Accessible.name, "Reflection, 17:22");
            compare(entry.Accessible.description, "Two calls, Risk, Helping, Own words");
            compare(toggle.Accessible.name, "Lunch prompt");
            compare(yesNo.Accessible.name, "Lunch?, not answered");
            compare(number.Accessible.name, "Overtime, not answered");
        }
        function test_chipsAskAndStopAtTheMaximum() {
            compare(picker.selectedCount, 1);
            mouseClick(named(picker, "Alpha"));
            compare(picker.selectedCount, 2);
            verify(model.get(0).selected);
            mouseClick(named(picker, "Gamma"));
            compare(full.count, 1);
            compare(picker.selectedCount, 2);
            verify(!model.get(2).selected);
            verify(picker.showLimit);
            mouseClick(named(picker, "Beta"));
            compare(picker.selectedCount, 1);
            verify(!picker.showLimit);
        }
        function test_chipByKeyboard() {
            const alpha = named(picker, "Alpha");
            alpha.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(model.get(0).selected);
            verify(alpha.selected);
            verify(alpha.checked);
            keyClick(Qt.Key_Space);
            verify(!model.get(0).selected);
        }
        // A finger never points, so what is pressed has to show it.
        function test_chipAnswersAPress() {
            const chip = named(picker, "Alpha");
            const wash = chip.background.children[0] as PressWash;
            compare(wash.opacity, 0);
            mousePress(chip);
            tryVerify(() => wash.opacity >= 0.12);
            mouseRelease(chip);
            mouseMove(root, 690, 890);
            tryCompare(wash, "opacity", 0);
            chip.clicked(); // as it was
        }
        function test_noteGrowsWithItsPrompt() {
            const low = createTemporaryObject(someNote, root, { minimumLines: 1, labelVisible: false });
            const before = low.height;
            low.placeholder = "More than there is room for on one line of two hundred points";
            tryVerify(() => low.height > before + Theme.sizeBody);
        }
        function test_range() {
            mouseClick(named(range, "Month"));
            compare(range.currentIndex, 1);
            keyClick(Qt.Key_Right);
            compare(range.currentIndex, 2);
            keyClick(Qt.Key_Right);
            compare(range.currentIndex, 2);
            keyClick(Qt.Key_Left);
            compare(range.currentIndex, 1);
        }
        function test_yesNoBlank() {
            const yes = named(yesNo, "Lunch?: Yes");
            mouseClick(yes);
            compare(yesNo.answer, YesNoBlank.Yes);
            mouseClick(named(yesNo, "Lunch?: No"));
            compare(yesNo.answer, YesNoBlank.No);
            mouseClick(named(yesNo, "Lunch?: No"));
            compare(yesNo.answer, YesNoBlank.Blank);
            mouseClick(yes);
            keyClick(Qt.Key_Delete);
            compare(yesNo.answer, YesNoBlank.Blank);
            compare(answers.count, 5);
        }
        function test_numberIsBlankUntilSaid() {
            number.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(number.value, 5);
            keyClick(Qt.Key_Down);
            compare(number.value, 0);
            keyClick(Qt.Key_Down);
            compare(number.value, -1);
            mouseClick(named(number, "Overtime: more"));
            compare(number.value, 5);
            mouseClick(named(number, "Overtime: less"));
            compare(number.value, 0);
            compare(number.Accessible.name, "Overtime: 0 min");
            keyClick(Qt.Key_3);
            keyClick(Qt.Key_5);
            compare(number.value, 35);
            keyClick(Qt.Key_Backspace);
            compare(number.value, 3);
            keyClick(Qt.Key_Delete);
            compare(number.value, -1);
            number.value = 60;
            number.increase();
            compare(number.value, 60);
        }
        function test_aHeldMinusStopsAtTheLeast() {
            const minus = named(number, "Overtime: less");
            held.target = minus;
            number.value = 10;
            mousePress(minus);
            tryVerify(() => held.count >= 4); // 5, 0 and on
            compare(number.value, 0);
            mouseRelease(minus); // is a click as well
            compare(number.value, 0);
            mouseClick(minus);
            compare(number.value, -1);
        }
        function test_numberBelowItsLeastIsOnTheWay() {
            number.from = 10;
            number.forceActiveFocus();
            keyClick(Qt.Key_2);
            compare(number.valueText, "2");
            compare(numbers.count, 0); // no number yet
            keyClick(Qt.Key_5);
            compare(number.value, 25);
            keyClick(Qt.Key_Backspace);
            compare(number.value, -1);
            compare(number.valueText, "2");
            keyClick(Qt.Key_Backspace);
            compare(number.valueText, "–");
            keyClick(Qt.Key_4);
            search.forceActiveFocus();
            compare(number.valueText, "–");
            number.from = 0;
        }
        function test_toggle() {
            verify(!toggle.checked);
            mouseClick(toggle, 10, toggle.height / 2);
            verify(toggle.checked);
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!toggle.checked);
        }
        function test_searchEscapeEmptiesFirst() {
            search.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(search.text, "a");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
        }
        function test_passphrase() {
            const input = named(secret.children[0].children[1], "Passphrase");
            secret.forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            compare(secret.text, "ab");
            compare(input.echoMode, TextInput.Password);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(secret.text, "ab");
            verify(input.inputMethodHints & Qt.ImhSensitiveData);
            verify(input.inputMethodHints & Qt.ImhNoPredictiveText);
            mouseClick(named(secret, "Show the passphrase"));
            compare(input.echoMode, TextInput.Normal);
            secret.wipe();
            compare(secret.text, "");
            compare(input.echoMode, TextInput.Password);
            input.undo();
            compare(secret.text, "");
        }
        function test_noteEditsAndTabs() {
            note.forceActiveFocus();
            keyClick(Qt.Key_H);
            compare(note.text, "h");
            compare(notes.count, 1);
            const before = note.height;
            note.text = "a\nb\nc\nd\ne\nf";
            tryVerify(() => note.height > before);
            keyClick(Qt.Key_Tab);
            verify(!note.activeFocus);
            compare(note.text.indexOf("\t"), -1);
        }
        function test_noteUndoesOnlyWhatWasTyped() {
            const field = createTemporaryObject(someNote, root);
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_B);
            compare(field.text, "a\nb");
            for (let i = 0; i < 3 && field.text !== ""; ++i)
                keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(field.text, "");
        }
        function test_theLineOneWritesOnStaysInSight() {
            longNote.forceActiveFocus();
            const area = longNote.Window.activeFocusItem;
            const place = () => area.mapToItem(pane, 0, area.cursorRectangle.y).y;
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_Return);
            tryVerify(() => area.height > 2 * pane.height);
            tryVerify(() => place() > 0 && place() + area.cursorRectangle.height <= pane.height);
            keyClick(Qt.Key_Home, Qt.ControlModifier);
            tryVerify(() => place() >= 0 && place() < pane.height / 2);
        }
        function test_wordsToLookAtComeIntoSight() {
            const field = createTemporaryObject(noteInPane, root);
            field.note.forceActiveFocus();
            keyClick(Qt.Key_A);
            field.note.hits = [0, 1, 2];
            const answer = () => named(field, "Choose what to do");
            tryVerify(() => answer() !== null && answer().height > 0);
            tryVerify(() => answer().mapToItem(field, 0, answer().height).y <= field.height);
            verify(field.contentY > 0);
        }
        function test_aLongNoteStaysWhereOneWrites() {
            const field = createTemporaryObject(noteInPane, root);
            field.note.forceActiveFocus();
            field.note.text = "A line\n".repeat(40);
            field.note.cursorPosition = 0;
            tryVerify(() => field.contentHeight > 3 * field.height);
            tryCompare(field, "landed", null);
            const before = field.contentY;
            field.note.hits = [0, 1, 2];
            const answer = () => named(field, "Choose what to do");
            tryVerify(() => answer() !== null && answer().height > 0);
            wait(0);
            tryCompare(field, "landed", null);
            compare(field.contentY, before);
        }
        function test_promptAnswers() {
            mouseClick(named(prompt, "Not now"));
            compare(prompted.signalArguments[0][0], 1);
        }
        function test_whatHasGoneIsNotScrolledTo() {
            const lines = createTemporaryObject(linesInPane, root);
            tryVerify(() => lines.contentHeight > 2 * lines.height);
            lines.last.forceActiveFocus();
            tryVerify(() => lines.contentY > 0);
            lines.land(lines.last);
            lines.lines.visible = false; // before the field has found its place
            tryVerify(() => lines.contentHeight < lines.height);
            tryCompare(lines, "landed", null); // it has
            compare(lines.contentY, 0);
        }

        function test_helpStaysWhileAPageScrolls() {
            const page = createTemporaryObject(longPage, root);
            page.far.forceActiveFocus();
            const place = name => named(page, name).mapToItem(page, 0, 0).y;
            wait(0);
            compare(page.contentY, 0); // a page is read from its beginning
            const help = place("Help now"), back = place("Back");
            verify(help >= 0 && back >= 0);
            tryVerify(() => { // until it has settled the page keeps its beginning
                page.fault.text = "";
                page.fault.text = "It could not be saved.";
                return page.contentY > 0;
            });
            tryVerify(() => {
                const y = page.fault.mapToItem(page, 0, 0).y;
                return y > help && y + page.fault.height <= page.height;
            });
            compare(place("Help now"), help);
            compare(place("Back"), back);
        }

        function test_tagsCarryTheirPhase() {
            const shown = [];
            const look = item => {
                if (item instanceof PhaseMark && item.visible)
                    shown.push(item.phase);
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i]);
            };
            look(entry);
            compare(shown, ["challenge", "values"]); // the third is of no phase
        }
        function test_entryOpens() {
            mouseClick(entry);
            entry.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(opened.count, 2);
        }
        function test_toastUndo() {
            toast.show("Moved to the bin.");
            verify(toast.visible);
            compare(toast.Accessible.name, "Moved to the bin.");
            mouseClick(named(toast, "Undo"));
            compare(undone.count, 1);
            verify(!toast.shown);
        }
        function test_toastUndoesOnceByKeyboard() {
            primary.forceActiveFocus(Qt.TabFocusReason);
            toast.show("Moved to the bin.");
            named(toast, "Undo").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(undone.count, 1);
            verify(primary.activeFocus);
            toast.show("Moved to the bin.");
            const undo = named(toast, "Undo");
            undo.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(!toast.shown);
            verify(primary.activeFocus);
            undo.clicked(); // a second press while it fades
            compare(undone.count, 1);
        }
        function test_sheetKeepsAndReturnsTheKeyboard() {
            primary.forceActiveFocus(Qt.TabFocusReason);
            sheet.open();
            tryVerify(() => sheet.opened);
            tryVerify(() => inSheet.activeFocus);
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_Tab);
                verify(!primary.activeFocus && !entry.activeFocus, "step " + i);
            }
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
            tryVerify(() => primary.activeFocus);
        }
        function test_theHelpOfThePageIsLookedForOnce() {
            const meets = button => sheet.meetsPageHelp(root, Qt.point(button.x + 5, button.y + 5));
            sheet.open();
            tryVerify(() => sheet.opened);
            firstHelp.visible = true;
            verify(!meets(firstHelp)); // not with every move of the mouse
            sheet.close();
            tryVerify(() => !sheet.visible);
            secondHelp.visible = true;
            sheet.open();
            tryVerify(() => sheet.opened);
            verify(meets(firstHelp));
            verify(!meets(secondHelp));
            firstHelp.visible = false; // as when a window becomes wide
            verify(meets(secondHelp));
            secondHelp.visible = false;
            sheet.close();
            tryVerify(() => !sheet.visible);
        }
        function test_aPressBesideAFormLeavesItOpen() {
            sheet.form = true;
            sheet.open();
            tryVerify(() => sheet.opened);
            mouseClick(root, 5, 5);
            verify(sheet.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
            sheet.form = false;
            sheet.open();
            tryVerify(() => sheet.opened);
            mouseClick(root, 5, 5);
            tryVerify(() => !sheet.visible);
        }
        function test_sheetKeepsItsAnswerInSight_data() {
            return [
                { tag: "phone", height: 568, scale: 1, footed: true },
                { tag: "phone, large text", height: 568, scale: 2, footed: true },
                { tag: "phone on its side", height: 390, scale: 1, footed: true },
                { tag: "hardly any room", height: 240, scale: 2, footed: false }
            ];
        }
        function test_sheetKeepsItsAnswerInSight(data) {
            Theme.textScale = data.scale;
            phone.height = data.height;
            const longer = createTemporaryObject(longSheet, root);
            longer.open();
            tryVerify(() => longer.opened);
            const answer = longer.answer;
            waitForRendering(answer);
            const bottom = () => answer.mapToItem(phone, 0, answer.height).y;
            if (data.footed) {
                verify(bottom() <= phone.height, bottom() + " of " + phone.height);
                verify(answer.mapToItem(phone, 0, 0).y > phone.height / 2);
            } else {
                verify(bottom() > phone.height); // it is at the end of what scrolls
            }
            answer.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => bottom() <= phone.height);
        }
        function test_foundWordsStandLikeOthers() {
            verify(plainWords.lineCount > 2);
            verify(Math.abs(found.height - plainWords.height) <= 2, found.height + " like " + plainWords.height);
        }
        function test_progressCannotBeDismissedButCancelled() {
            progress.open();
            tryVerify(() => progress.opened);
            keyClick(Qt.Key_Escape);
            verify(progress.opened);
            verify(cancelled.count >= 1);
            progress.close();
            tryVerify(() => !progress.visible);
        }
        function test_stepper() {
            stepper.visible = true;
            waitForRendering(stepper, 500);
            compare(stepper.stepText, "Step 1 of 3");
            mouseClick(named(stepper, "Next"));
            mouseClick(named(stepper, "Skip"));
            mouseClick(named(stepper, "Stop here and keep what I wrote"));
            mouseClick(named(stepper, "Back"));
            keyClick(Qt.Key_Escape);
            stepper.currentStep = 2;
            verify(named(stepper, "Finish") !== null);
            stepper.visible = false;
            compare(next.count, 1);
            compare(skip.count, 1);
            compare(stop.count, 1);
            compare(back.count, 2);
        }
    }
}
