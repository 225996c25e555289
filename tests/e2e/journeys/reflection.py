# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A guided reflection dies at any of its steps and goes on from there; a plan is answered."""
import json
import os
import random
import re
import sys

from harness.app import App
from harness.journey import MOMENT, TODAY, Journey, main
from harness.waiting import until

HARD = "Something hard happened"
ACCOUNT = "Three new cases at once"
FEELING = "hurried in the shoulders"
CUE = "the fourth is added"
ACTION = "say not now"


def happened(app: App) -> None:
    app.write("text", "What happened", ACCOUNT)
    app.press("check box", "Training did not cover it")
    app.rate("How much strain did it bring", 7)


def plan(app: App) -> None:
    app.write("text", "If", CUE)
    app.write("text", "then I will", ACTION)


# What is done at each step, in the order of the steps.
STEPS = (
    happened,
    lambda app: app.rate("The set-up", 8),
    lambda app: app.write("text", "The feeling, and where it is", FEELING),
    lambda app: app.press("check box", "Helping others"),
    lambda app: app.rate("It makes sense to me", 6),
    lambda app: app.rate("I can handle a part", 4),
    lambda app: app.rate("Facing it is worth", 8),
    plan,
    lambda app: app.find_text(re.escape(f"If {CUE}, then I will {ACTION}.")),
    lambda app: app.rate("Strain now", 5),
)
PRACTISE = 8  # counted as part of the plan


class Reflection(Journey):
    def test_killed_at_any_step_it_goes_on(self) -> None:
        seed = int(os.environ.get("KEEL_SEED") or int.from_bytes(os.urandom(2), "big"))
        last = random.Random(seed).randrange(len(STEPS))
        print(f"KEEL_SEED={seed}: killed at step {last + 1}", file=sys.stderr)
        vault = self.vault().make()
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.press("push button", HARD)
        for number in range(last + 1):
            self.assert_step(app, number)
            STEPS[number](app)
            if number < last:
                app.press("push button", "Next")
        self.wait_for_draft(vault)
        app.kill()
        self.assert_said_nothing(app)

        again = self.start("--now", MOMENT)
        self.unlock(again)
        again.press("push button", HARD)
        again.press("push button", "Go on with it")
        self.assert_step(again, last)
        for number in range(last + 1, len(STEPS)):
            again.press("push button", "Next")
            self.assert_step(again, number)
            STEPS[number](again)
        again.press("push button", "Finish")
        self.assert_today(again)
        self.assert_closes_well(again)

        entries = vault.ask("list", "--kind", "reflection", "--json")["entries"]
        self.assertEqual(len(entries), 1)
        kept = vault.ask("show", entries[0]["id"], "--json")
        self.assertEqual(kept["text"], ACCOUNT)
        self.assertEqual(kept["feeling"], FEELING)
        self.assertEqual(kept["challenge_ids"], ["ch_ind_training_gap"])
        self.assertEqual(kept["value_ids"], ["val_pwp_helping"])
        self.assertEqual([kept[key] for key in ("strain_before", "setup_share", "comprehensible", "manageable",
                                                "meaningful", "strain_after")], [7, 80, 6, 4, 8, 5])
        made = vault.ask("show", kept["plan_ids"][0], "--json")
        self.assertEqual((made["if_cue"], made["then_action"]), (CUE, ACTION))
        self.assertEqual(made["reflection_id"], entries[0]["id"])

    def test_a_plan_is_answered(self) -> None:
        vault = self.vault().make()
        written = {"created": TODAY, "if_cue": CUE, "then_action": ACTION, "coping_id": "co_bnd_decline_extra"}
        vault.ask("add", "plan", "--json", "-", given=json.dumps(written))
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.go("Values")
        app.press("push button", "If-then plans")
        app.press("push button", "How did it go?")
        app.press("check box", "Did the signal come?: Yes")
        app.press("check box", "Partly")
        app.press("check box", "Quite")
        app.press("push button", "Save the answer")
        app.find_text("19 Nov: Partly")
        self.assert_closes_well(app)
        entry = vault.ask("list", "--kind", "plan", "--json")["entries"][0]
        kept = vault.ask("show", entry["id"], "--json")
        self.assertEqual(kept["occasions"], [{"date": TODAY, "outcome": "partly", "helpful": 3}])

    @staticmethod
    def assert_step(app: App, number: int) -> None:
        app.find_text(f"^Step {number if number >= PRACTISE else number + 1} of 9\\b")


main()
