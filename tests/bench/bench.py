#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Keel's performance goals beside their floors, in the same run, and prints one table.

A floor is the least that the same libraries can do: SQLCipher with one table and FTS5, a Qt Quick Controls window with
three items. Both sides take turns, so that a noisy machine treats them alike. Exit 0 when everything could be measured,
whether the goals were reached or not: the table says which were.
"""
import argparse
import contextlib
import dataclasses
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import NamedTuple

CPU, WALL = "cpu_ms", "wall_ms"

# How Qt Quick draws: without OpenGL, and with Mesa's OpenGL on the processor.
DRAWING = {"software": {"QT_QUICK_BACKEND": "software"},
           "llvmpipe": {"LIBGL_ALWAYS_SOFTWARE": "1", "GALLIUM_DRIVER": "llvmpipe"}}

# Goal 4: what a first search may take at any size, in ms. Of CPU: a search never waits for the disk here.
FIRST_SEARCH = {"search rare, first": 2, "search 1 %, first": 10, "search common, first": 3}
LARGEST = 50000


class Limit(NamedTuple):
    value: float
    most: float
    floor: float | None = None  # the same of the floor, where the limit is not a ratio to it


@dataclasses.dataclass
class Row:
    """One line of the table."""
    goal: str
    what: str
    entries: int | None
    ours: str
    floor: str = ""
    ratio: float | None = None
    target: str = ""
    limits: list[Limit] = dataclasses.field(default_factory=list)

    @property
    def reached(self) -> bool | None:
        return all(limit.value <= limit.most for limit in self.limits) if self.limits else None

    @property
    def verdict(self) -> str:
        if self.reached is None:
            return ""
        missed = [limit for limit in self.limits if limit.value > limit.most]
        # What even the least program does not reach says more about the disk or the hour than about us.
        if missed and all(limit.floor is not None and limit.floor > limit.most for limit in missed):
            return "NO, nor the floor"
        return "NO" if missed else "yes"


def milliseconds(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def cost(side: dict) -> str:
    return f"{milliseconds(side[CPU]['p50'])} ({milliseconds(side[WALL]['p50'])})"


# -- the store ---------------------------------------------------------------------------------------------------

def measure_store(programs: pathlib.Path, quick: bool) -> dict:
    command = [programs / "keel_bench_store", *(["--quick"] if quick else [])]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def rows_of_measure(measure: dict) -> Iterator[Row]:
    name, ours, floor = measure["name"], measure["ours"], measure.get("floor")
    row = Row("", name, measure["entries"], cost(ours))
    if floor:
        row.floor = cost(floor)
        row.ratio = ours[CPU]["p50"] / floor[CPU]["p50"]
    if name in FIRST_SEARCH:
        most = FIRST_SEARCH[name]
        row.goal, row.target = "4", f"<= 2x, <= {most} ms"
        row.limits = [Limit(row.ratio, 2), Limit(ours[CPU]["p50"], most, floor[CPU]["p50"])]
    elif name == "save one entry durably":
        row.goal, row.target = "5", "<= 2x, <= 1.6 ms"
        row.limits = [Limit(row.ratio, 2), Limit(ours[WALL]["p50"], 1.6, floor[WALL]["p50"])]
    yield row
    if row.goal == "5":
        for point, most in (("p95", 5), ("max", 30)):
            yield Row("5", f"save, {point} on the wall", row.entries, milliseconds(ours[WALL][point]),
                      milliseconds(floor[WALL][point]), ours[WALL][point] / floor[WALL][point], f"<= {most} ms",
                      [Limit(ours[WALL][point], most, floor[WALL][point])])


def rows_of_size(size: dict) -> Iterator[Row]:
    def megabytes(key: str) -> str:
        return f"{size[key] / 1e6:.2f} MB"

    # A vault has some forty tables: below 50,000 entries their first pages weigh too much to compare.
    large = size["entries"] >= LARGEST
    for what, key, most in (("file size", "floor_bytes", 1.15), ("file size against the texts", "raw_text_bytes", 1.9)):
        ratio = size["ours_bytes"] / size[key]
        yield Row("7", what, size["entries"], megabytes("ours_bytes"), megabytes(key), ratio,
                  f"<= {most}x" if large else "", [Limit(ratio, most)] if large else [])


def rows_of_flatness(measures: list[dict]) -> Iterator[Row]:
    opening = {m["entries"]: m["ours"] for m in measures if m["name"].startswith("open and read")}
    smallest, largest = min(opening), max(opening)
    ratio = opening[largest][CPU]["p50"] / opening[smallest][CPU]["p50"]
    yield Row("2c", f"open and read, against {smallest}", largest, cost(opening[largest]), cost(opening[smallest]), ratio,
              "<= 1.25x", [Limit(ratio, 1.25)])


# -- the start ---------------------------------------------------------------------------------------------------

@contextlib.contextmanager
def stage(drawing: str = "software") -> Iterator[dict[str, str]]:
    """An X server and a session bus of our own, and the environment that leads to them."""
    with contextlib.ExitStack() as stack:
        def start(command: list[str], **options) -> subprocess.Popen:
            process = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options))
            stack.callback(process.terminate)
            return process

        server = start(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                       stderr=subprocess.DEVNULL)
        bus = start(["dbus-daemon", "--session", "--nofork", "--print-address"], stderr=subprocess.DEVNULL)
        display, address = server.stdout.readline().strip(), bus.stdout.readline().strip()
        if not display or not address:
            raise SystemExit("bench: Xvfb or dbus-daemon did not start")
        yield {"DISPLAY": f":{display}", "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "xcb",
               "LANG": "C.UTF-8", "PATH": os.environ["PATH"], **DRAWING[drawing]}


@dataclasses.dataclass
class Start:
    """One way of starting a program, at a home of its own, and what its starts cost."""
    name: str
    command: list[str]
    environment: dict[str, str]
    secret: pathlib.Path | None = None  # read by the program from its standard input
    cpu: list[float] = dataclasses.field(default_factory=list)
    wall: list[float] = dataclasses.field(default_factory=list)
    said: list[dict] = dataclasses.field(default_factory=list)

    def run(self) -> tuple[float, float]:
        began = time.monotonic()
        with open(self.secret or os.devnull, "rb") as given:
            process = subprocess.Popen(self.command, env=self.environment, stdin=given, stderr=subprocess.PIPE, text=True)
        shown = None
        for line in process.stderr:
            if line.startswith("{") and "first_frame" in line:
                shown = time.monotonic()
                self.said.append(json.loads(line))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0 or shown is None:
            raise SystemExit(f"bench: {self.name}: no first frame, status {process.returncode}")
        return (usage.ru_utime + usage.ru_stime) * 1000, (shown - began) * 1000

    def add(self) -> None:
        cpu, wall = self.run()
        self.cpu.append(cpu)
        self.wall.append(wall)

    def to_json(self) -> dict:
        def summary(values: list[float]) -> dict:
            return {"p50": statistics.median(values), "min": min(values), "max": max(values)}
        return {"n": len(self.cpu), CPU: summary(self.cpu), WALL: summary(self.wall)}


def home(environment: dict[str, str], folder: pathlib.Path) -> dict[str, str]:
    runtime = folder / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    return {**environment, "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime)}


def measure_start(programs: pathlib.Path, times: int, drawing: str) -> dict:
    with stage(drawing) as environment, tempfile.TemporaryDirectory() as scratch:
        places = {name: home(environment, pathlib.Path(scratch, name)) for name in ("floor", "empty", "locked")}
        vault = pathlib.Path(scratch, "locked", "vault")
        secret = pathlib.Path(scratch, "secret")
        secret.write_text("only generated text in here\n", encoding="utf-8")
        secret.chmod(0o600)
        made = subprocess.run([programs / "keelctl", "--vault", vault, "--passphrase-file", secret, "init", "--kdf-floor"],
                              env=places["locked"], capture_output=True, text=True)
        if made.returncode != 0:
            raise SystemExit(f"bench: {made.stderr}")
        keel = str(programs / "keel")
        starts = [Start("floor", [str(programs / "keel_bench_floor")], places["floor"]),
                  Start("start, empty home", [keel, "--trace-startup"], places["empty"]),
                  Start("start, locked vault", [keel, "--vault", str(vault), "--trace-startup"], places["locked"])]
        for start in starts:
            start.run()  # warms the caches of fonts and shaders
        for turn in range(times):
            for i in range(len(starts)):
                starts[(i + turn) % len(starts)].add()
        return {start.name: start.to_json() for start in starts}


# Goals 1 and 1b: the most that a start may take, against the floor and in ms.
START = {"software": ("1", (("CPU", CPU, 3, 180), ("wall", WALL, 2, 250))), "llvmpipe": ("1b", (("wall", WALL, 1.5, 330),))}


def rows_of_start(starts: dict, drawing: str) -> Iterator[Row]:
    goal, limits = START[drawing]
    floor = starts["floor"]
    for name, ours in starts.items():
        if name == "floor":
            continue
        for label, kind, ratio_limit, most in limits:
            value, base = ours[kind]["p50"], floor[kind]["p50"]
            yield Row(goal, f"{name}, {label}" + (", llvmpipe" if goal == "1b" else ""), None, milliseconds(value), milliseconds(base), value / base,
                      f"<= {ratio_limit}x, <= {most} ms", [Limit(value / base, ratio_limit), Limit(value, most, base)])


# -- unlocking and resting ----------------------------------------------------------------------------------------

SECRET = "only generated text in here\n"  # what keel_bench_window --make locks with


def pss(command: list[str], environment: dict[str, str]) -> float:
    """In MiB, the median of three runs."""
    figures = [json.loads(subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE).stdout)
               for _ in range(3)]
    return statistics.median(figure["pss_bytes"] for figure in figures) / 2**20


def measure_rest(programs: pathlib.Path, quick: bool) -> dict:
    """From the passphrase to Today, and what memory Today then keeps, at each size of diary."""
    keel, window, floor = (str(programs / name) for name in ("keel", "keel_bench_window", "keel_bench_floor"))
    times = 5 if quick else 9

    with stage() as environment, tempfile.TemporaryDirectory() as scratch:
        secret = pathlib.Path(scratch, "secret")
        secret.write_text(SECRET, encoding="utf-8")
        place = home(environment, pathlib.Path(scratch, "home"))
        report: dict = {"floor_mib": pss([floor, "--rest"], place), "sizes": []}
        for entries in (365, 3650) if quick else (365, 3650, LARGEST):
            vault = str(pathlib.Path(scratch, f"vault-{entries}"))
            subprocess.run([window, "--make", vault, str(entries)], check=True, env=place, stdout=subprocess.DEVNULL)
            prompt = Start("prompt", [keel, "--vault", vault, "--trace-startup"], place)
            unlock = Start("unlock", [*prompt.command, "--passphrase-fd", "0"], place, secret)
            for start in (prompt, unlock):
                start.run()
                start.said.clear()
            for _ in range(times):
                prompt.add()
                unlock.add()
            derivation = statistics.median(said["unlock_kdf_ms"] for said in unlock.said)
            # With a passphrase the program derives the key twice: to unlock, and at its end to say what that takes.
            report["sizes"].append({
                "entries": entries, "kdf_ms": derivation,
                CPU: statistics.median(unlock.cpu) - statistics.median(prompt.cpu) - 2 * derivation,
                WALL: statistics.median(said["unlock_to_today_ms"] for said in unlock.said),
                "pss_mib": pss([window, "--rest", vault], place)})
    with stage("llvmpipe") as environment, tempfile.TemporaryDirectory() as scratch:
        place = home(environment, pathlib.Path(scratch, "home"))
        vault = str(pathlib.Path(scratch, "vault"))
        subprocess.run([window, "--make", vault, "365"], check=True, env=place, stdout=subprocess.DEVNULL)
        report["llvmpipe"] = {"floor_mib": pss([floor, "--rest"], place), "pss_mib": pss([window, "--rest", vault], place)}
    return report


def rows_of_rest(report: dict) -> Iterator[Row]:
    drawn = report["llvmpipe"]
    ratio = drawn["pss_mib"] / drawn["floor_mib"]
    yield Row("3b", "memory, Today at rest, llvmpipe", 365, f"{drawn['pss_mib']:.1f} MiB", f"{drawn['floor_mib']:.1f} MiB", ratio,
              "<= 1.35x, <= 150 MiB", [Limit(ratio, 1.35), Limit(drawn["pss_mib"], 150)])
    smallest = report["sizes"][0]
    for size in report["sizes"]:
        entries, derivation = size["entries"], size["kdf_ms"]
        yield Row("2", "unlock to Today without the key derivation, CPU", entries, milliseconds(size[CPU]),
                  target="<= 150 ms", limits=[Limit(size[CPU], 150)])
        yield Row("2b", "unlock to Today, wall, beside the derivation alone", entries, milliseconds(size[WALL]),
                  milliseconds(derivation), target="<= derivation + 200 ms",
                  limits=[Limit(size[WALL] - derivation, 200)])
        most = 85 if entries >= LARGEST else 75
        ratio = size["pss_mib"] / report["floor_mib"]
        yield Row("3", "memory, Today at rest", entries, f"{size['pss_mib']:.1f} MiB", f"{report['floor_mib']:.1f} MiB", ratio,
                  f"<= 1.8x, <= {most} MiB", [Limit(ratio, 1.8), Limit(size["pss_mib"], most)])
        if size is not smallest:
            for what, key, unit in (("unlock, CPU", CPU, "ms"), ("memory", "pss_mib", "MiB")):
                ratio = size[key] / smallest[key]
                yield Row("2c", f"{what}, against {smallest['entries']}", entries, f"{size[key]:.1f} {unit}",
                          f"{smallest[key]:.1f} {unit}", ratio, "<= 1.25x", [Limit(ratio, 1.25)])


# -- the window ---------------------------------------------------------------------------------------------------

# What a frame may cost when sixty of them make a second.
FRAME = 16.7


def measure_window(programs: pathlib.Path, quick: bool) -> dict:
    """The Diary in its window on a display of its own: typing, scrolling."""
    command = [str(programs / "keel_bench_window"), *(["--quick"] if quick else [])]
    with stage() as environment, tempfile.TemporaryDirectory() as scratch:
        place = home(environment, pathlib.Path(scratch, "window"))
        return json.loads(subprocess.run(command, check=True, env=place, stdout=subprocess.PIPE).stdout)


def rows_of_window(measure: dict) -> Iterator[Row]:
    name, ours = measure["name"], measure["ours"]
    row = Row("", name, measure["entries"], cost(ours))
    if name.startswith("typed search"):
        row.goal, row.target = "4b", "<= 100 ms on the wall"
        row.limits = [Limit(ours[WALL]["p50"], 100)]
    elif name.endswith("a frame of scrolling"):
        row.target = f"<= {FRAME} ms, p95"
        row.limits = [Limit(ours[CPU]["p95"], FRAME)]
    yield row


# -- the table ---------------------------------------------------------------------------------------------------

def print_table(rows: list[Row]) -> None:
    lines = [("goal", "what", "entries", "ours", "floor", "ratio", "target", "reached")]
    for row in rows:
        lines.append((row.goal, row.what, "" if row.entries is None else f"{row.entries:,}", row.ours, row.floor,
                      "" if row.ratio is None else f"{row.ratio:.2f}x", row.target, row.verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    to_the_right = {2, 3, 4, 5}
    for number, line in enumerate(lines):
        print("  ".join(cell.rjust(width) if column in to_the_right else cell.ljust(width)
                        for column, (cell, width) in enumerate(zip(line, widths))).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
    print("\nTimes in ms: median CPU (median on the wall). Searches are judged by CPU, saves by the wall; ratios are of CPU, but "
          "where the line says otherwise.")


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help="365 and 3,650 entries only, fewer repetitions")
    parser.add_argument("--only", choices=("store", "start", "rest", "window"), help="one part")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write every figure there as well")
    arguments = parser.parse_args()

    report: dict = {"load_before": os.getloadavg(), "cpus": os.cpu_count()}
    rows: list[Row] = []
    if arguments.only in (None, "start"):
        report["start"] = {}
        for drawing in DRAWING:
            report["start"][drawing] = measure_start(arguments.programs, 7 if arguments.quick else 15, drawing)
            rows += rows_of_start(report["start"][drawing], drawing)
    if arguments.only in (None, "rest"):
        report["rest"] = measure_rest(arguments.programs, arguments.quick)
        rows += rows_of_rest(report["rest"])
    if arguments.only in (None, "window"):
        report["window"] = measure_window(arguments.programs, arguments.quick)
        rows += [row for measure in report["window"]["measures"] for row in rows_of_window(measure)]
    if arguments.only in (None, "store"):
        report["store"] = measure_store(arguments.programs, arguments.quick)
        by_size = sorted(report["store"]["measures"], key=lambda measure: measure["entries"])
        rows += rows_of_flatness(by_size)
        rows += [row for measure in by_size for row in rows_of_measure(measure)]
        rows += [row for size in report["store"]["sizes"] for row in rows_of_size(size)]
    report["load_after"] = os.getloadavg()
    print_table(rows)
    if max(report["load_before"][0], report["load_after"][0]) > (os.cpu_count() or 1):
        print(f"The machine was busy (load {report['load_before'][0]:.1f} before, {report['load_after'][0]:.1f} after, "
              f"{os.cpu_count()} processors): times on the wall say little, ratios may still.")
    if arguments.json:
        report["rows"] = [{**dataclasses.asdict(row), "reached": row.reached} for row in rows]
        arguments.json.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
