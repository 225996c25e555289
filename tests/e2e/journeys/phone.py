# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first day on a phone-sized Wayland screen without window borders: the diary fills it, and everything goes by thumb."""
import os
import pathlib
import subprocess

from harness import accessibility, png, screen
from harness.app import App
from harness.journey import Journey, about, main
from harness.waiting import until

SOCKET = "keel-phone"
MOMENT = "A trainee laughed for the first time in weeks."


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

    def test_a_first_day(self) -> None:
        app = self.start()
        self.fills_the_screen(app)
        words = self.first_run(app)
        self.check_in(app)
        self.keep_a_moment(app)

        app.go("Diary")
        until(lambda: MOMENT in app.words(), "the moment in the diary")
        app.go("Trends")
        app.find_text("^1 check-in so far")

        app.restart_by(lambda: app.key("ctrl+l"))
        self.assertNotIn(MOMENT, app.words())
        app.press("push button", "Help now")
        app.reveal(None, about("116 123"))
        app.key("Escape")
        app.wait_gone(None, about("116 123"))
        self.unlock(app, words)

        app.process.terminate()
        app.wait_for_end()
        self.assert_said_nothing(app)

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
        """The short form: a passphrase and a recovery code, nothing else. Returns the passphrase."""
        app.find_text("^Only you, if this device is yours alone")
        app.press("push button", "Next")
        app.press("check box", "Mine alone")
        app.press("push button", "Next")
        words = app.find("text", "Offered passphrase").text
        app.write("password text", None, words)
        app.press("push button", "Make my diary")
        app.find("text", "Recovery code")
        app.press("push button", "I have written it down")
        for title in ("Pick three to five values", "Your working days", "Your first check-in", "One thing for you, now"):
            app.find_text(f"^{title}")
            app.press("push button", "Skip")
        self.assert_today(app)
        return words

    @staticmethod
    def check_in(app: App) -> None:
        for rating, value in (("Mood", 7), ("Energy", 6), ("Strain", 3)):
            app.rate(rating, value)
        app.press("push button", "Save check-in")
        app.find_text(r"^Saved \d\d:\d\d\. You can change it any time")

    @staticmethod
    def keep_a_moment(app: App) -> None:
        app.press("push button", "Something that mattered")
        app.write("text", "Think of one moment that mattered lately.", MOMENT)
        app.press("push button", "Keep this moment")
        app.wait_gone("push button", "Keep this moment")


main()
