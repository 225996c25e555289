# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlocking and a whole check-in without a pointer, in few keys."""
import re

from harness.journey import MOMENT, PASSPHRASE, TODAY, Journey, main
from harness.waiting import until


class Keyboard(Journey):
    def test_check_in_by_keys_alone(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        until(lambda: app.find("password text").focused, "the passphrase field to have the keyboard")
        app.type(PASSPHRASE)
        app.key("Return")
        self.assert_today(app)

        for rating, keys in (("Mood", ["7"]), ("Energy", ["1", "0"]), ("Strain", ["3"]), ("Meaning", ["0"])):
            app.key("Tab")
            until(lambda: app.find("slider", re.compile(f"^{rating}")).focused, f"{rating} to have the keyboard")
            app.key(*keys)
        app.key("ctrl+Return")
        app.find_text("^Saved ")
        self.assert_closes_well(app)

        (check_in,) = vault.check_ins()
        self.assertEqual(check_in["local_date"], TODAY)
        self.assertEqual([check_in[key] for key in ("mood", "energy", "strain", "meaning")], [7, 10, 3, 0])
        self.assertNotIn("overtime_min", check_in)  # blank is not zero

    def test_places_and_back_by_keys(self) -> None:
        self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        for number, place in (("2", "Diary"), ("3", "Trends"), ("4", "Values"), ("5", "Supervision"), ("1", "Today")):
            app.key(f"ctrl+{number}")
            until(lambda: app.place(place).selected, f"{place} to be shown")
        app.key("ctrl+3", "Escape")
        until(lambda: app.place("Today").selected, "Escape to lead back")
        self.assert_closes_well(app)


main()
