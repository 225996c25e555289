# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of a running keel: finding, pressing, typing, waiting."""
import os
import pathlib
import re
import signal
import subprocess
from collections.abc import Callable

from gi.repository import GLib

from harness import accessibility, screen
from harness.accessibility import Node
from harness.waiting import PATIENCE, until

Name = str | re.Pattern | None


class App:
    """A process of the real program. Locking replaces the program inside the same process, so the pid stays."""

    def __init__(self, program: str, arguments: tuple[str, ...], environment: dict[str, str], size: tuple[int, int],
                 output: pathlib.Path):
        self.size = size
        self.wheel_at = 0  # how far from the left the wheel is turned; 0 is the middle
        self._window = 0
        self._files = [output.with_suffix(suffix).open("wb") for suffix in (".stdout", ".stderr")]
        self.process = subprocess.Popen([program, *arguments], env=environment, stdin=subprocess.DEVNULL,
                                        stdout=self._files[0], stderr=self._files[1])

    # -- the process ------------------------------------------------------------------------------------------

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def outputs(self) -> list[pathlib.Path]:
        return [pathlib.Path(file.name) for file in self._files]

    @property
    def complaints(self) -> str:
        """All that was said on stderr. A program that is well says nothing there."""
        return self.outputs[1].read_text(errors="replace")

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def close(self) -> int:
        """Presses the window's close button; the exit status."""
        screen.ask_to_close(self.window)
        return self.wait_for_end()

    def kill(self) -> None:
        """What a power cut is to a process."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def wait_for_end(self) -> int:
        return self.process.wait(PATIENCE)

    # -- the window -------------------------------------------------------------------------------------------

    @property
    def window(self) -> int:
        """The X window, brought to the journey's size and given the keyboard: what a window manager would do."""
        def shown() -> int:
            assert self.is_running, f"ended with status {self.process.returncode}: {self.complaints}"
            return next(iter(screen.windows_of(self.pid)), 0)

        window = until(shown, "a window")
        if window != self._window:
            self._window = window
            screen.xdotool("windowmove", window, 0, 0, "windowsize", window, *self.size)
            screen.xdotool("windowfocus", window)
            until(lambda: self._geometry(window) == self.size, f"a window of {self.size}")
        return window

    @staticmethod
    def _geometry(window: int) -> tuple[int, int]:
        lines = screen.xdotool("getwindowgeometry", "--shell", window).splitlines()
        values = dict(line.split("=") for line in lines)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    @property
    def title(self) -> str:
        return screen.name_of(self.window)

    def restart_by(self, lock: Callable[[], None]) -> None:
        """Locks, and waits for the new window. It may get the old one's id, but not the name the old one gets here."""
        old = self.window
        screen.xdotool("set_window", "--name", "before the lock", old)
        lock()

        def new() -> bool:
            return any(screen.name_of(window) not in ("", "before the lock") for window in screen.windows_of(self.pid))

        until(new, "a new window")
        self._window = 0
        assert self.window

    # -- what is shown ----------------------------------------------------------------------------------------

    def _matches(self, role: str | None, name: Name) -> list[Node]:
        """Everything that matches, hidden or not, in the tree's order."""
        assert self.is_running, f"ended with status {self.process.returncode}: {self.complaints}"
        found = []
        for node in accessibility.all_nodes(self.pid):
            try:
                if node.matches(role, name):
                    found.append(node)
            except GLib.Error:  # gone meanwhile
                continue
        return found

    def nodes(self, role: str | None = None, name: Name = None) -> list[Node]:
        """Everything on the screen right now that matches, in the tree's order."""
        found = []
        for node in self._matches(role, name):
            try:
                if node.showing:
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find(self, role: str | None, name: Name = None, patience: float = PATIENCE) -> Node:
        """The first match on the screen, as soon as there is one."""
        def complaint() -> str:
            names = sorted({node.name for node in self.nodes(role)})
            return f"{role} {name!r}; there are {names}"

        assert self.window
        return until(lambda: next(iter(self.nodes(role, name)), None), complaint, patience)

    def find_text(self, pattern: str, patience: float = PATIENCE) -> Node:
        """The first of any role whose name holds the pattern."""
        return self.find(None, re.compile(pattern), patience)

    def entries(self) -> list[Node]:
        """The diary's entries on the screen, with their text as description."""
        return self.nodes("push button", re.compile("^Check-in, "))

    def place(self, name: str) -> Node:
        """The tab of one of the five places."""
        def tab() -> Node | None:
            return next((node for node in self.nodes(None, name) if node.role in ("page tab", "push button")), None)

        assert self.window
        return until(tab, f"the place {name!r}")

    def go(self, name: str) -> None:
        self.place(name).act()
        until(lambda: self.place(name).selected, f"{name!r} to be shown")

    def wait_gone(self, role: str | None, name: Name = None) -> None:
        until(lambda: not self.nodes(role, name), f"the end of {role} {name!r}")

    def wait_gone_text(self, pattern: str) -> None:
        self.wait_gone(None, re.compile(pattern))

    def words(self) -> str:
        """All that is in the tree now, shown or hidden."""
        said = []
        for node in accessibility.all_nodes(self.pid):
            try:
                said += [node.name, node.description, node.text]
            except GLib.Error:
                continue
        return "\n".join(word for word in said if word)

    # -- what a person does -----------------------------------------------------------------------------------

    def press(self, role: str, name: Name) -> None:
        """Through the assistive action, and where there is none with the pointer."""
        node = self.reveal(role, name)
        if not node.act():
            self._click(node)

    def rate(self, rating: str, value: int) -> None:
        """Presses one of the eleven steps of a 0-10 scale."""
        node = self.click("slider", re.compile(f"^{rating}"), (value + 0.5) / 11)
        until(lambda: node.name.endswith(f", {value} of 10"), lambda: f"{rating} {value}; it says {node.name!r}")

    def click(self, role: str, name: Name = None, across: float = 0.5) -> Node:
        """With the pointer, `across` of the way from its left to its right edge."""
        node = self.reveal(role, name)
        self._click(node, across)
        return node

    @staticmethod
    def _click(node: Node, across: float = 0.5) -> None:
        box = node.box
        screen.xdotool("mousemove", box.x + int(box.width * across), box.centre[1], "click", 1)

    def on_page(self, role: str | None, name: Name) -> Node:
        """The first of these, whether it stands in the window or further down the page."""
        return until(lambda: next(iter(self._matches(role, name)), None), f"{role} {name!r} anywhere on the page")

    def reveal(self, role: str | None, name: Name = None) -> Node:
        """Finds it, turning the wheel until it stands clear of what is fixed at the window's ends."""
        def present() -> Node | None:
            away = [node for node in self._matches(role, name) if node.box.height]
            return next(iter(self.nodes(role, name) or away), None)

        assert self.window
        height = self.size[1]
        top, bottom = round(0.15 * height), round(0.6 * height)
        node = until(present, lambda: f"{role} {name!r}; there are {sorted({n.name for n in self._matches(role, None)})}")
        before = None
        while not top <= node.box.centre[1] <= bottom:
            if node.box == before:  # the end of the page: as far as it goes
                break
            before = node.box
            up = before.centre[1] < top
            distance = top - before.centre[1] if up else before.centre[1] - bottom
            notches = max(1, min(10, distance // 150))
            screen.xdotool("mousemove", self.wheel_at or self.size[0] // 2, height // 2, "click", "--repeat", notches, 4 if up else 5)
            self._until_at_rest(node)
        return self.find(role, name)

    @staticmethod
    def _until_at_rest(node: Node) -> None:
        places = []

        def rests() -> bool:
            places.append(node.box)
            return len(places) > 3 and len(set(places[-4:])) == 1

        until(rests, "the page to rest")

    def type(self, text: str) -> None:
        assert self.window
        screen.xdotool("type", "--delay", 8, text)

    def key(self, *keys: str) -> None:
        assert self.window
        screen.xdotool("key", "--delay", 8, *keys)

    def write(self, role: str, name: Name, text: str) -> Node:
        """Puts the text cursor into a field with the pointer and types."""
        field = self.click(role, name)
        until(lambda: field.focused, f"{role} {name!r} to have the keyboard")
        self.type(text)
        return field

    def replace(self, role: str, name: Name, text: str) -> None:
        """The same instead of what stands there."""
        field = self.click(role, name)
        self.key("ctrl+a")
        self.type(text)
        until(lambda: field.text == text, f"{text!r} in {role} {name!r}")

    def save_evidence(self, path: pathlib.Path) -> None:
        path.with_suffix(".tree").write_text(accessibility.dump(self.pid))
        screen.save_picture(path.with_suffix(".png"))
