# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was written is found again, counted, read, changed, removed and brought back."""
from harness.journey import MOMENT, Journey, about, main
from harness.waiting import until


class Search(Journey):
    def test_search_open_edit_undo(self) -> None:
        vault = self.vault().make()
        for date, mood, note in (("2026-11-16", 4, "Kestrel over the car park"),
                                 ("2026-11-17", 5, "Rain, then a kestrel again"),
                                 ("2026-11-18", 6, "A quiet day")):
            vault.ask("check-in", "--date", date, "--mood", str(mood), "--note", note)
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.go("Diary")
        until(lambda: len(app.entries()) == 3, "three entries")

        app.write("text", "Search the diary", "kestrel")
        app.find_text("^2 found, best first$")
        until(lambda: len(app.entries()) == 2, "two entries")
        app.type(" rain")
        app.find_text("^1 found$")
        (entry,) = until(lambda: len(found := app.entries()) == 1 and found, "one entry")
        self.assertIn("Rain, then a kestrel again", entry.description)
        app.type(" heron")
        app.find_text("^Nothing found$")
        app.key(*["BackSpace"] * len(" heron"))
        app.find_text("^1 found$")

        app.press("push button", about("Check-in, "))
        app.find_text("^Mood: 5 of 10$")  # to be read first
        app.press("push button", "Edit")
        app.find("slider", "Mood, 5 of 10")
        app.rate("Mood", 8)
        app.press("push button", "Save check-in")
        app.find_text("^Saved ")
        app.key("Escape")
        app.find_text("^Mood: 8 of 10$")

        app.press("push button", "Move to the bin")
        app.find_text("^Removed: ")
        app.find_text("^Nothing found$")
        app.press("push button", "Undo")
        app.find_text("^1 found$")
        (entry,) = until(lambda: len(found := app.entries()) == 1 and found, "the entry again")
        self.assertIn("Rain, then a kestrel again", entry.description)
        self.assert_closes_well(app)
        moods = {check_in["local_date"]: check_in["mood"] for check_in in vault.check_ins()}
        self.assertEqual(moods, {"2026-11-16": 4, "2026-11-17": 8, "2026-11-18": 6})


main()
