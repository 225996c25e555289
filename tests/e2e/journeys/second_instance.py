# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One window per vault; the command line waits its turn."""
from harness import screen
from harness.journey import MOMENT, Journey, main
from harness.waiting import until


class SecondInstance(Journey):
    def test_second_raises_the_first_and_leaves(self) -> None:
        vault = self.vault().make()
        first = self.start("--now", MOMENT)
        self.unlock(first)
        # Another diary is another window, which then covers the first.
        other = self.start("--vault", str(self.scratch / "other"), "--now", MOMENT)
        other.find_text("^Only you, if this device is yours alone")
        until(lambda: screen.topmost() == other.window, "the other window on top")

        second = self.start("--now", MOMENT)
        self.assertEqual(second.wait_for_end(), 0)
        self.assert_said_nothing(second)
        until(lambda: screen.topmost() == first.window, "the first window to be raised")
        self.assert_today(first)

        refused = vault.run("list", "--json")
        self.assertEqual(refused.returncode, 5, refused.stderr)
        self.assert_closes_well(other)
        self.assert_closes_well(first)
        self.assertEqual(vault.run("list", "--json").returncode, 0)


main()
