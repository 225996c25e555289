# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keel speaks to the display and the session bus, over local sockets, and to nobody else."""
import pathlib
import re
import subprocess
import sys

from harness.journey import MOMENT, Journey, about, main

FORBIDDEN_LIBRARIES = re.compile(r"Qt6Network|Qt6Sql|Qt6WebEngine|libcurl")


def families(trace: pathlib.Path) -> set[str]:
    """Address families of all sockets that were made or used."""
    return set(re.findall(r"\b[AP]F_[A-Z0-9]+", trace.read_text()))


class NoNetwork(Journey):
    def tracer(self, trace: pathlib.Path) -> tuple[str, ...]:
        # -D: the traced program, not the tracer, is our child; its pid is the one on the accessibility bus.
        return "strace", "-D", "-f", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o", str(trace)

    def test_the_trace_sees_the_internet(self) -> None:
        trace = self.scratch / "control.trace"
        program = "import socket; socket.socket(socket.AF_INET); socket.socket(socket.AF_INET6)"
        subprocess.run([*self.tracer(trace), sys.executable, "-c", program], check=True)
        self.assertLessEqual({"AF_INET", "AF_INET6"}, families(trace))

    def test_only_local_sockets(self) -> None:
        self.vault().make()
        trace = self.scratch / "keel.trace"
        app = self.start("--now", MOMENT, program=self.tracer(trace))
        self.unlock(app)
        app.rate("Mood", 6)
        app.press("push button", "Save check-in")
        app.find_text("^Saved ")
        for place in ("Diary", "Trends", "Values", "Supervision"):
            app.go(place)
        app.press("push button", "Help now")
        app.reveal(None, about("Samaritans"))
        app.key("Escape")
        app.wait_gone(None, about("Samaritans"))
        app.restart_by(lambda: app.key("ctrl+l"))
        self.unlock(app)
        self.assert_closes_well(app)
        self.assertEqual(families(trace), {"AF_UNIX"})

    def test_no_network_library_is_linked(self) -> None:
        for program in (self.KEEL, self.KEELCTL):
            listed = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True).stdout
            needed = re.findall(r"NEEDED.*\[(.+)\]", listed)
            self.assertIn("libQt6Core.so.6", needed)
            self.assertEqual([name for name in needed if FORBIDDEN_LIBRARIES.search(name)], [])


main()
