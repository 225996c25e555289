# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of it on a phone-sized Wayland screen without window borders: the diary fills it, and everything is
pressed at its place on the screen, so nothing may lie over it or be too small to be hit. The display has a pointer
and no touch device; fingers are those of the page tests."""
import json
import os
import pathlib
import re
import subprocess

from harness import accessibility, png, screen
from harness.app import App, Name
from harness.journey import MOMENT, TODAY, Journey, about, main
from harness.vault import Vault
from harness.waiting import until

SOCKET = "keel-phone"
VALUES = {"val_pwp_helping": "Helping others", "val_pwp_difference": "Making a difference",
          "val_pwp_purpose": "Being here for a reason"}
HAPPENED = "A trainee laughed for the first time in weeks."
ACCOUNT = "Four first contacts and a form after each"
CUE = "the fifth is put in"
ACTION = "say which one has to go"
SMALLEST = 44  # of a side of what a thumb presses, in pixels


class PhoneApp(App):
    """The compositor has the display's only X window and passes on to the one that fills it what is done there."""

    @property
    def window(self) -> int:
        def shown() -> int:
            assert self.is_running, f"ended with status {self.process.returncode}: {self.complaints}"
            return len(accessibility.roots(self.pid))

        return until(shown, "a window")

    def restart_by(self, lock) -> None:
        lock()
        self.find("push button", "Unlock")

    def press(self, role: str | None, name: Name) -> None:
        """At its place on the screen, never by the assistive action."""
        node = self.reveal(role, name)
        box = node.box
        assert min(box.width, box.height) >= SMALLEST, f"{node.name!r} is {box}"
        self._click(node)

    def go(self, name: str) -> None:
        self._click(self.place(name))
        until(lambda: self.place(name).selected, f"{name!r} to be shown")


class Phone(Journey):
    App = PhoneApp

    def setUp(self) -> None:
        super().setUp()
        width, height = self.size
        self.compositor = subprocess.Popen(
            ["weston", "--backend=x11-backend.so", "--use-pixman", f"--width={width}", f"--height={height}",
             "--shell=kiosk-shell.so", f"--socket={SOCKET}", "--no-config", "--idle-time=0"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.compositor.wait, 10)
        self.addCleanup(self.compositor.terminate)
        socket = pathlib.Path(os.environ["XDG_RUNTIME_DIR"], SOCKET)
        until(socket.exists, "weston")
        self.environment |= {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": SOCKET}

    def test_the_whole_of_it(self) -> None:
        app = self.start("--now", MOMENT)
        self.fills_the_screen(app)
        words = self.first_run(app)
        self.check_in(app)
        self.keep_a_moment(app)
        self.reflect(app)
        self.answer_the_plan(app)
        self.sort_the_cards(app)
        self.find_change_and_undo(app)
        app.go("Trends")
        app.find_text("^1 check-in so far")
        self.lock_and_find_help(app, words)
        app.process.terminate()
        app.wait_for_end()
        self.assert_said_nothing(app)
        self.assert_kept(Vault(self.KEELCTL, self.vault().folder, words, self.environment, MOMENT))

    def fills_the_screen(self, app: App) -> None:
        def full() -> bool:
            frames = accessibility.roots(app.pid)
            return bool(frames) and (frames[0].box.width, frames[0].box.height) == self.size

        until(full, lambda: f"a window of {self.size}: {[frame.box for frame in accessibility.roots(app.pid)]}")
        app.find("push button", "Next")
        picture = self.scratch / "screen.png"

        def painted() -> bool:
            screen.save_picture(picture)
            return not png.read(picture).is_blank

        until(painted, "a page on the screen")

    def first_run(self, app: App) -> str:
        """All of it. Returns the passphrase."""
        app.find_text("^Only you, if this device is yours alone")
        app.press("push button", "Next")
        app.press("check box", "Mine alone")
        app.press("push button", "Next")
        words = app.find("text", "Offered passphrase").text
        app.write("password text", None, words)
        app.press("push button", "Make my diary")
        app.find("text", "Recovery code")
        app.press("push button", "I have written it down")
        app.find_text("^Pick three to five values")
        for value in VALUES.values():
            app.press("check box", value)
        app.press("push button", "Keep these")
        app.find_text("^Your working days")
        app.press("check box", "Friday")
        app.press("push button", "Next")
        app.find_text("^Your first check-in")
        app.rate("Mood", 4)
        app.press("push button", "Save check-in")
        app.find_text("^One thing for you, now")
        app.press("check box", "Stand up and look far away for a minute")
        app.press("push button", "Done, go to today")
        self.assert_today(app)
        return words

    @staticmethod
    def check_in(app: App) -> None:
        app.find("slider", "Mood, 4 of 10")
        for rating, value in (("Mood", 7), ("Energy", 6), ("Strain", 3)):
            app.rate(rating, value)
        app.press("push button", "Save check-in")
        app.find_text(r"^Saved \d\d:\d\d\. You can change it any time")

    @staticmethod
    def keep_a_moment(app: App) -> None:
        app.press("push button", "Something that mattered")
        app.write("text", "Think of one moment that mattered lately.", HAPPENED)
        app.press("push button", "Keep this moment")
        app.wait_gone("push button", "Keep this moment")

    def reflect(self, app: App) -> None:
        """From what happened to a plan for the next time."""
        steps = (
            lambda: (app.write("text", "What happened", ACCOUNT), app.rate("How much strain did it bring", 8)),
            lambda: app.rate("The set-up", 9),
            lambda: app.write("text", "The feeling, and where it is", "tight jaw"),
            lambda: app.press("check box", "Helping others"),
            lambda: app.rate("It makes sense to me", 7),
            lambda: app.rate("I can handle a part", 5),
            lambda: app.rate("Facing it is worth", 8),
            lambda: (app.write("text", "If", CUE), app.write("text", "then I will", ACTION)),
            lambda: app.find_text(re.escape(f"If {CUE}, then I will {ACTION}.")),
        )
        app.press("push button", "Something hard happened")
        for step in steps:
            step()
            app.press("push button", "Next")
        app.rate("Strain now", 5)
        app.press("push button", "Finish")
        self.assert_today(app)

    @staticmethod
    def answer_the_plan(app: App) -> None:
        app.go("Values")
        app.press("push button", "If-then plans")
        app.press("push button", "How did it go?")
        app.press("check box", "Did the signal come?: Yes")
        app.press("check box", "Yes")
        app.press("check box", "Quite")
        app.press("push button", "Save the answer")
        app.find_text("19 Nov: ")
        app.press("push button", "Back")

    @staticmethod
    def sort_the_cards(app: App) -> None:
        app.press("push button", "Sort the cards again")
        first = len(VALUES) + 1  # those of the first run lie on their pile
        for card, pile in enumerate(["Somewhat"] + ["Not now"] * (25 - first), first):
            app.find_text(f"^Card {card} of 25")
            app.press("push button", re.compile(f"^{pile}"))
        app.find_text("^All 25 cards lie on a pile")
        app.press("push button", "Next")
        app.find_text("^3 chosen")  # as in the first run
        for _ in VALUES:
            app.press("push button", "Next")
            app.find_text("^Why ")
        app.press("push button", "Keep these values")
        for value in VALUES.values():
            app.reveal("push button", re.compile(f"^{value}"))

    @staticmethod
    def find_change_and_undo(app: App) -> None:
        app.go("Diary")
        app.write("text", "Search the diary", "laughed")
        app.find_text("^1 found$")
        app.press("push button", re.compile("^Moment, "))
        app.press("push button", "Edit")
        app.write("text", "Think of one moment that mattered lately.", " Twice.")
        app.press("push button", "Keep this moment")
        app.wait_gone("push button", "Keep this moment")
        app.press("push button", "Move to the bin")
        app.find_text("^Removed: ")
        app.find_text("^Nothing found$")
        app.press("push button", "Undo")
        app.find_text("^1 found$")

    def lock_and_find_help(self, app: App, words: str) -> None:
        app.restart_by(lambda: app.key("ctrl+l"))
        for word in (HAPPENED, ACCOUNT, CUE):
            self.assertNotIn(word, app.words())
        app.press("push button", "Help now")
        app.reveal(None, about("116 123"))
        app.key("Escape")
        app.wait_gone(None, about("116 123"))
        self.unlock(app, words)

    def assert_kept(self, vault: Vault) -> None:
        exported = self.scratch / "kept.json"
        vault.ask("export", str(exported))
        kept = json.loads(exported.read_text())
        self.assertEqual([(day["local_date"], day["mood"], day["day_type"]) for day in kept["check_ins"]],
                         [(TODAY, 7, "work")])
        self.assertEqual([day["weekday"] for day in kept["profile"]["hours"]], [1, 2, 3, 4])
        self.assertEqual({value["id"] for value in kept["values"] if value["chosen"]}, set(VALUES))
        self.assertEqual([moment["text"] for moment in kept["moments"]], [f"{HAPPENED} Twice."])
        (reflection,) = kept["reflections"]
        self.assertEqual((reflection["text"], reflection["strain_before"], reflection["strain_after"]), (ACCOUNT, 8, 5))
        (plan,) = kept["plans"]
        self.assertEqual((plan["if_cue"], plan["then_action"], plan["reflection_id"]), (CUE, ACTION, reflection["id"]))
        self.assertEqual(plan["occasions"], [{"date": TODAY, "outcome": "done", "helpful": 3}])
        self.assertEqual(kept["drafts"], [])


main()
