# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a check-in asks, said with assistive technology alone, arrives in the diary; so do the switches."""
import json
import re

from harness.journey import MOMENT, Journey, main
from harness.vault import Vault

HELPED = "Took breaks"


class WholeDay(Journey):
    def exported(self, vault: Vault) -> dict:
        target = self.scratch / "whole-day.json"
        target.unlink(missing_ok=True)
        vault.ask("export", str(target))
        return json.loads(target.read_text())

    def test_what_helped_and_where(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.press("push button", "More")
        app.press("push button", "Groups: more")
        app.press(None, "Both")
        app.press(None, "Case management")
        app.press("push button", "Case management: more")
        app.press("check box", "I saw the bigger picture")
        app.press("check box", HELPED)
        scale = app.reveal("slider", re.compile(f"^{HELPED}: was it helpful\\?, not set$"))
        app.click("slider", scale.name, (3 + 0.5) / 5)
        app.find("slider", f"{HELPED}: was it helpful?, 3 of 4")
        app.press("push button", "Save check-in")
        app.find_text("^Saved ")
        self.assert_closes_well(app)

        (day,) = self.exported(vault)["check_ins"]
        self.assertEqual((day["group_contacts"], day["place"], day["supervision"]),
                         (1, "both", [{"kind": "case", "minutes": 15}]))
        self.assertEqual(len(day["appraisal_ids"]), 1)
        self.assertEqual([used["helpful"] for used in day["coping_used"]], [3])

    def test_an_answer_taken_back_stays_back(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.rate("Mood", 5)
        self.wait_for_draft(vault)
        app.key("Delete")
        app.find("slider", "Mood, not set")
        self.wait_for_draft(vault)
        app.kill()
        self.assert_said_nothing(app)
        again = self.start("--now", MOMENT)
        self.unlock(again)
        again.find("slider", "Mood, not set")
        self.assert_closes_well(again)

    def test_a_switch_is_more_than_its_look(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.press("push button", "Settings")
        app.press("push button", re.compile("^My work"))
        for day in ("Monday", "Tuesday"):
            app.press(None, day)
            app.reveal("text", f"{day} from")
        app.press(None, "Tuesday")
        app.wait_gone("text", "Tuesday from")
        self.assert_closes_well(app)
        self.assertEqual([hours["weekday"] for hours in self.exported(vault)["profile"]["hours"]], [1])


main()
