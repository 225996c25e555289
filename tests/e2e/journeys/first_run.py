# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home to the first day in Trends, and what Trends shows once there are enough days."""
import json
import re

from harness.app import App
from harness.journey import MOMENT, TODAY, Journey, about, main
from harness.vault import Vault
from harness.waiting import until


class FirstRun(Journey):
    def test_from_an_empty_home_to_the_first_day_in_trends(self) -> None:
        app = self.start()
        app.find_text("^Only you, if this device is yours alone")
        app.press("push button", "Next")

        app.press("check box", "Mine alone")
        app.press("push button", "Next")

        words = app.find("text", "Offered passphrase").text
        self.assertEqual(len(set(words.split())), 6, words)
        app.write("password text", None, words)
        app.press("push button", "Make my diary")

        code = app.find("text", "Recovery code").text
        groups = code.split("-")
        self.assertGreaterEqual(len(groups), 6, code)
        app.press("push button", "Check what I wrote")
        prompt = app.find_text(r"^Type groups \d+ and \d+ of your code").name
        first, second = (groups[int(number) - 1] for number in re.findall(r"\d+", prompt))
        app.write("text", "First", first)
        app.write("text", "Second", second)
        app.press("push button", "Check")
        app.find_text("^Both groups are right")
        app.press("push button", "I have written it down")

        app.find_text("^Pick three to five values")
        for value in ("Helping others", "Making a difference", "Being here for a reason"):
            app.press("check box", value)
        app.press("push button", "Keep these")
        app.find_text("^Your working days")
        app.press("push button", "Next")
        app.find_text("^Your first check-in")
        app.press("push button", "Skip")
        app.find_text("^One thing for you, now")
        app.press("check box", "Stand up and look far away for a minute")
        app.press("push button", "Done, go to today")

        self.assert_today(app)
        for rating, value in (("Mood", 7), ("Energy", 6), ("Strain", 3), ("Meaning", 8)):
            app.rate(rating, value)
        app.press("push button", "Save check-in")
        app.find_text(r"^Saved \d\d:\d\d\. You can change it any time")

        app.go("Trends")
        app.find_text("^1 check-in so far")
        app.find_text("^1 of 1 days")
        self.assert_closes_well(app)

        # The words that were offered open what was made.
        vault = Vault(self.KEELCTL, self.vault().folder, words, self.environment)
        (check_in,) = vault.check_ins()
        self.assertEqual([check_in[key] for key in ("mood", "energy", "strain", "meaning")], [7, 6, 3, 8])

    def test_killed_at_every_step_it_goes_on_there(self) -> None:
        app = self.start()
        app.find_text("^Only you, if this device is yours alone")
        app.press("push button", "Next")
        app.press("check box", "Mine alone")
        app.press("push button", "Next")
        words = app.find("text", "Offered passphrase").text
        app.write("password text", None, words)
        app.press("push button", "Make my diary")
        app.find("text", "Recovery code")
        app.press("push button", "I have written it down")
        app = self.killed_at(app, words, "Pick three to five values")
        values = ("Helping others", "Making a difference", "Being here for a reason")
        for value in values:
            app.press("check box", value)
        app.press("push button", "Keep these")
        app = self.killed_at(app, words, "Your working days")
        app.press("push button", "Back")  # what was picked is picked
        for value in values:
            until(lambda: app.find("check box", value).checked, f"{value} picked")
        app.press("push button", "Keep these")
        app.find_text("^Your working days")
        for day in ("Thursday", "Friday"):
            app.press("check box", day)
        app.replace("text", "From", "08:00")
        app.replace("text", "To", "16:00")
        app.press("push button", "Next")
        app = self.killed_at(app, words, "Your first check-in")
        app.key("Escape")  # one step back, and nothing that was said is lost by going on
        app.find_text("^Your working days")
        until(lambda: app.find("text", "From").text == "08:00", "the hours as they were said")
        self.assertFalse(app.find("check box", "Friday").checked)
        app.press("push button", "Next")
        app.find_text("^Your first check-in")
        app.press("push button", "Skip")
        app = self.killed_at(app, words, "One thing for you, now")
        app.press("push button", "Skip")
        self.assert_today(app)
        self.assert_closes_well(app)
        vault = Vault(self.KEELCTL, self.vault().folder, words, self.environment)
        written = vault.folder.parent / "written.json"
        vault.ask("export", str(written))
        hours = json.loads(written.read_text())["profile"]["hours"]
        self.assertEqual([(day["weekday"], day["from"], day["to"]) for day in hours],
                         [(number, "08:00", "16:00") for number in (1, 2, 3)])

    def killed_at(self, app: App, words: str, title: str) -> App:
        app.find_text(f"^{title}")
        app.kill()
        app = self.start()
        self.give_passphrase(app, words)
        app.find_text(f"^{title}")
        return app

    def test_sixty_days_have_a_level(self) -> None:
        vault = self.vault().make()
        vault.ask("demo", "--days", "60", "--end", TODAY)
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.go("Trends")

        chart = app.on_page("chart", re.compile(r"\d+ of \d+ days \u00b7 gaps are days without a check-in$"))
        self.assertRegex(chart.name, r"(this quarter|your usual) .*\d\.\d")  # whichever of the sentences is true here
        self.assert_closes_well(app)


main()
