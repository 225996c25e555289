# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing one's values by keys alone, killed in the middle and gone on with."""
import json
import re

from harness.app import App
from harness.journey import MOMENT, Journey, main
from harness.waiting import until

CHOSEN = ("Helping others", "Making a difference", "Changing people’s lives")


class CardSort(Journey):
    def test_sorted_by_keys_alone(self) -> None:
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.key("ctrl+4")
        self.tab_to(app, "push button", "Choose my values")
        app.key("Return")
        app.find_text("^Card 1 of 25")
        app.key("1", "3", "BackSpace", "1")
        app.find_text("^Card 3 of 25")
        until(lambda: app.find("push button", "Very important · 2"), "both cards to lie there")
        self.wait_for_draft(vault)
        app.kill()  # the piles are kept all the same
        self.assert_said_nothing(app)

        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.key("ctrl+4")
        self.tab_to(app, "push button", "Choose my values")
        app.key("Return")
        app.find_text("^Card 3 of 25")
        app.key("1", *["3"] * 22)
        app.find_text("^All 25 cards lie on a pile")
        self.tab_to(app, "push button", "Next")
        app.key("Return")
        app.find_text("^Which three to five matter most")
        for value in CHOSEN:
            self.tab_to(app, "check box", value)
            app.key("space")
        app.find_text("^3 chosen")
        self.tab_to(app, "push button", "Next")
        app.key("Return")
        for _ in CHOSEN[1:]:
            self.tab_to(app, "push button", "Next")
            app.key("Return")
        self.tab_to(app, "push button", "Keep these values")
        app.key("Return")
        for value in CHOSEN:
            app.find("push button", re.compile(f"^{value}"))
        self.assert_closes_well(app)

        exported = self.scratch / "export.json"
        vault.ask("export", str(exported))
        values = json.loads(exported.read_text())["values"]
        self.assertEqual(sorted(value["id"] for value in values if value.get("chosen")),
                         ["val_pwp_change_lives", "val_pwp_difference", "val_pwp_helping"])

    def tab_to(self, app: App, role: str, name: str) -> None:
        app.find(role, name)
        for _ in range(60):
            if any(node.focused for node in app.nodes(role, name)):
                return
            app.key("Tab")
        self.fail(f"Tab does not lead to {name}")


main()
