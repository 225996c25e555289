# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a phone-sized Wayland screen without window borders the diary fills the screen."""
import os
import pathlib
import subprocess

from harness import accessibility, png, screen
from harness.journey import Journey, main
from harness.waiting import until

SOCKET = "keel-phone"


class Phone(Journey):
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

    def test_fills_the_screen(self) -> None:
        self.environment |= {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": SOCKET}
        app = self.start()

        def full() -> bool:
            frames = accessibility.roots(app.pid)
            return bool(frames) and (frames[0].box.width, frames[0].box.height) == self.size

        until(full, lambda: f"a window of {self.size}: {[frame.box for frame in accessibility.roots(app.pid)]}")
        until(lambda: any(node.name == "Next" for node in accessibility.all_nodes(app.pid)), "the first page")
        picture = self.scratch / "screen.png"

        def painted() -> bool:
            screen.save_picture(picture)
            return not png.read(picture).is_blank

        until(painted, "a page on the screen")
        app.process.terminate()
        app.wait_for_end()
        self.assert_said_nothing(app)


main()
