#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trends by keyboard and by what it says: another range, the cursor over the days, the table, and a day opened."""
import datetime
import re

from harness.journey import MOMENT, TODAY, Journey, main
from harness.waiting import until

LEVEL = re.compile(r"gaps are days without a check-in$")  # how the chart's summary ends
READOUT = re.compile(r"^\w{3} \d+ \w{3}: .*(answered|no check-in)")


class Trends(Journey):
    def test_a_day_found_in_the_picture_and_opened(self) -> None:
        vault = self.vault().make()
        vault.ask("demo", "--days", "200", "--end", TODAY)
        (newest,) = vault.ask("list", "--kind", "check_in", "--limit", "1", "--json")["entries"]
        last = datetime.date.fromisoformat(newest["local_date"])
        app = self.start("--now", MOMENT)
        self.unlock(app)
        app.wheel_at = app.size[0] - 12  # beside the charts: they take a pointer for somebody who looks at a day
        app.go("Trends")
        app.find_text(r"^Entries that name a challenge: \d+")

        app.press(None, "Month")
        app.reveal("chart", re.compile(r"\d+ of 31 days \u00b7 gaps are days without a check-in$"))
        chart = app.reveal("chart", LEVEL)
        self.assertRegex(chart.description, "Return opens the day")
        app.click("chart", LEVEL)

        def days() -> list[str]:  # of every chart that the pointer has passed
            return [node.name for node in app.nodes("chart", READOUT)]

        until(days, "the day under the cursor")
        before = days()
        app.key("Left")
        until(lambda: days() != before, "the day before")
        app.key("Escape")  # lets go of the day, not of the page

        app.press("push button", "Show as table, Your level")
        table = app.find("table", "Your level")
        until(lambda: len(table.children) > 5, "the table's rows")
        app.find(None, re.compile(r"Nov 2026, [\d.]+, .*\d of 4"))
        app.press("push button", "Show as picture, Your level")
        app.press("push button", "What is this?, Your level")
        app.find_text("mean of mood, energy, meaning and 10 minus strain")

        app.click("chart", LEVEL)
        app.key("End", *["Left"] * (datetime.date.fromisoformat(TODAY) - last).days)
        name = f"{last:%a} {last.day} {last:%b}"
        (readout,) = until(lambda: [day for day in days() if day.startswith(name)], f"the cursor at {last}")
        app.key("Return")
        app.find("push button", f"Clear the filter {name}")  # the Diary, at that day alone
        app.press("push button", re.compile(f"^Check-in, {last:%A} {last.day} "))
        app.find("push button", "Move to the bin")  # to be read, not to be filled in
        app.key("Escape")  # out of the entry, then out of the Diary: back where the picture is
        app.find("push button", f"Clear the filter {name}")
        app.key("Escape")
        until(lambda: readout in days(), "the same day in the picture")
        app.go("Diary")
        app.wait_gone("push button", f"Clear the filter {name}")
        self.assert_closes_well(app)


main()
