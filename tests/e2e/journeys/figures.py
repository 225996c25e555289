#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures out of the diary and into it: a card saved after the passphrase, and a questionnaire of one's own."""
import json
import re

from harness.app import App
from harness.journey import MOMENT, PASSPHRASE, TODAY, Journey, main

QUESTIONNAIRE = {
    "schema": "instrument/1", "id": "harbour", "version": "1", "source": "made for this journey",
    "licence_confirmed_by_user": True, "recall": "The last seven days",
    "response": {"min": 0, "max": 3, "step": 1, "labels": ["Never", "Seldom", "Often", "Always"]},
    "items": [{"n": 1, "text": "I looked at the tide", "reverse": False},
              {"n": 2, "text": "The ropes were in a tangle", "reverse": True}],
    "scales": [{"id": "calm", "items": [1, 2], "method": "sum", "min_answered": 2, "range": [0, 6]}],
    "interpretation": []}


class Figures(Journey):
    def test_a_card_is_saved_after_the_passphrase(self) -> None:
        vault = self.vault().make()
        vault.ask("demo", "--days", "60", "--end", TODAY)
        folder = self.scratch / "saved"
        folder.mkdir()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.wheel_at = app.size[0] - 12  # beside the charts: they take a pointer for somebody who looks at a day
        app.go("Trends")
        app.press("push button", "Save or print, Your level")
        app.find_text("^The file is not locked: anyone who has it can read it")
        app.press(None, "The table alone")
        table = self.save(app, folder / "level.csv", wrong_first=True)
        self.assertEqual(table.stat().st_mode & 0o077, 0)
        lines = table.read_text("utf-8-sig").splitlines()
        self.assertGreater(sum(line.count("Nov 2026") > 0 for line in lines), 10)

        app.press("push button", "Save or print all cards")
        app.find_text("^The file is not locked")
        pages = self.save(app, folder / "all.pdf")
        self.assertEqual(pages.read_bytes()[:5], b"%PDF-")
        self.assertEqual(sorted(file.name for file in folder.iterdir()), ["all.pdf", "level.csv"])
        self.assert_closes_well(app)

    def save(self, app: App, path, wrong_first: bool = False):
        app.replace("text", "Where it goes", str(path))
        if wrong_first:
            app.write("password text", None, "not the passphrase")
            app.key("Return")
            app.find_text("^That passphrase does not open this diary")
            self.assertFalse(path.exists())
        app.write("password text", None, PASSPHRASE)
        app.key("Return")
        app.find_text(f"{re.escape(str(path))}")
        app.press("push button", "Back to Trends")
        app.wait_gone("push button", "Back to Trends")
        self.assertTrue(path.exists())
        return path

    def test_a_questionnaire_of_ones_own(self) -> None:
        vault = self.vault().make()
        file = self.scratch / "harbour.json"
        file.write_text(json.dumps(QUESTIONNAIRE))
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.go("Trends")
        app.press("push button", "Add a score")
        app.press("push button", "Bring a questionnaire")
        app.write("text", "The file", str(self.scratch / "nowhere.json"))
        app.press("push button", "Look at it")
        app.find_text("Check how it is written")
        app.replace("text", "The file", str(file))
        app.press("push button", "Look at it")
        app.find("table", "How it is scored")
        app.press("push button", "Keep it in my diary")
        app.find_text("^It is in your diary now")
        app.press("push button", "Back to my scores")

        app.press("push button", re.compile("^Fill it in, "))
        app.find_text("^I looked at the tide")
        app.press("check box", re.compile("Often$"))
        app.press("push button", "Next")
        app.find_text("^The ropes were in a tangle")
        app.kill()  # half an answer sheet outlives a power cut

        again = self.start("--now", MOMENT)
        self.unlock(again)
        again.go("Trends")
        again.press("push button", "Add a score")
        again.press("push button", re.compile("^Go on with it, "))
        again.find_text("^The ropes were in a tangle")
        again.press("check box", re.compile("Never$"))
        again.press("push button", "Next")
        again.find(None, re.compile("^calm, 5"))  # 2, and 3 minus 0
        again.press("push button", "Save the score")
        again.find("push button", re.compile("^Fill it in, "))  # anew: the answers are gone, the score is kept
        self.assert_closes_well(again)
        vault.ask("export", str(self.scratch / "out.json"))
        (kept,) = json.loads((self.scratch / "out.json").read_text())["scores"]
        self.assertEqual((kept["instrument"], kept["scores"]), ("harbour", {"calm": 5}))


main()
