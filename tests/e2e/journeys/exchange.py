# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Out of one diary by the window, and into another."""
import json
import re

from harness.journey import MOMENT, PASSPHRASE, TODAY, Journey, main
from harness.waiting import until


class Exchange(Journey):
    def test_an_export_comes_into_a_new_diary(self) -> None:
        old = self.vault("old").make()
        old.ask("demo", "--days", "40", "--end", TODAY)
        written = self.scratch / "mine.json"
        app = self.start("--now", MOMENT, "--vault", str(old.folder))
        self.unlock(app)
        app.key("ctrl+comma")
        app.press("push button", "Export")
        app.find_text("^An export is not locked: anyone who gets it can read your whole diary")
        app.replace("text", "Where it goes", str(written))
        app.write("password text", None, "not the passphrase")
        app.key("Return")
        app.find_text("^That passphrase does not open this diary")
        self.assertFalse(written.exists())
        app.write("password text", None, PASSPHRASE)
        app.key("Return")
        app.find_text(f"^Done: .* are in the file {re.escape(str(written))}")
        self.assertEqual(written.stat().st_mode & 0o077, 0)
        self.assertEqual(list(self.scratch.glob(".mine*")), [])
        exported = json.loads(written.read_text())
        self.assertGreater(len(exported["check_ins"]), 20)
        self.assert_closes_well(app)

        new = self.vault().make()
        again = self.start("--now", MOMENT)
        self.unlock(again)
        again.key("ctrl+comma")
        again.press("push button", "Import an export")
        again.write("text", "The file", str(written))
        again.press("push button", "Look at it")
        again.find_text("^Nothing has changed yet")
        again.find("table", "What the file holds")
        again.press("push button", re.compile(r"^Import \d+"))
        again.find_text(r"^Done: \d+ new")
        again.press("push button", "Back to the settings")
        again.key("ctrl+2")
        until(again.entries, "entries in the diary")
        self.assert_closes_well(again)
        here = {entry["id"] for entry in new.check_ins()}
        self.assertEqual(here, {entry["id"] for entry in exported["check_ins"]})


main()
