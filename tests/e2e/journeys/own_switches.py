# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program can do by itself: test, picture and time its own window."""
import json
import re

from harness import png
from harness.journey import MOMENT, PASSPHRASE, Journey, main

# First run, lock screen, five places, settings, help and some of their states.
FEWEST_PICTURES = 15


class OwnSwitches(Journey):
    def test_self_test(self) -> None:
        done = self.run_keel("--self-test", "--now", MOMENT)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        pages, nodes, unnamed, misfits, complaints = map(int, re.findall(r"\d+", done.stdout))
        self.assertGreaterEqual(pages, FEWEST_PICTURES)
        self.assertGreater(nodes, 10 * pages)
        self.assertEqual((unnamed, misfits, complaints), (0, 0, 0))

    def test_what_a_switch_does_not_take(self) -> None:
        for switch, value in (("--text-scale", "3"), ("--text-scale", "big"), ("--size", "390"), ("--theme", "mauve")):
            with self.subTest(switch=switch, value=value):
                done = self.run_keel("--demo", "--self-test", switch, value)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertRegex(done.stderr, f"^keel: {switch} takes ")

    def test_pictures(self) -> None:
        for size, look in (("390x844", "light"), ("1280x800", "dark")):
            with self.subTest(size=size, look=look):
                folder = self.scratch / f"pictures-{look}"
                done = self.run_keel("--demo", "--screenshots", str(folder), "--size", size, "--theme", look,
                                     "--now", MOMENT)
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                paths = sorted(folder.iterdir())
                self.assertGreaterEqual(len(paths), FEWEST_PICTURES)
                for path in paths:
                    self.assertRegex(path.name, r"^\d{2,3}-[a-z0-9-]+\.png$")
                    self.assertEqual("{}x{}".format(*png.size(path)), size, path.name)
                    self.assertGreater(path.stat().st_size, 10_000, f"{path.name}: one colour packs into less")
                for path in paths[::10]:  # looking at every pixel takes a second each
                    self.assertFalse(png.read(path).is_blank, path.name)

    def test_startup_is_traced(self) -> None:
        self.vault().make()
        done = self.run_keel("--trace-startup", "--now", MOMENT)
        times = self.traced(done)
        self.assertGreater(times["process_to_first_frame_ms"], 0)
        self.assertIsNone(times["unlock_kdf_ms"])
        self.assertIsNone(times["unlock_to_today_ms"])

        times = self.traced(self.run_keel("--trace-startup", "--now", MOMENT, passphrase=PASSPHRASE))
        for name, value in times.items():
            self.assertGreater(value, 0, name)
        self.assertGreaterEqual(times["unlock_to_today_ms"], times["unlock_kdf_ms"] / 2)

    def traced(self, done) -> dict[str, float | None]:
        """The one line on stderr."""
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        times = json.loads(done.stderr)
        self.assertEqual(set(times), {"process_to_first_frame_ms", "unlock_kdf_ms", "unlock_to_today_ms"})
        return times


main()
