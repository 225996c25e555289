#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules, read from the tree itself.

usage: rules.py ROOT RULE...   prints "path:line: rule: what" for each breach; exit 1 if there is any.
       rules.py ROOT           checks every rule.

A rule is a generator of Breach over a Tree. tests/rules/test_rules.py plants a breach of each and expects it found.
"""
import dataclasses
import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator

CODE = {".cpp", ".h", ".mm"}
NOT_OURS = {"build", "third_party", ".git", "__pycache__", ".cache"}
BINARY = {".png", ".bin", ".db", ".keys", ".age", ".pdf", ".otf", ".gz"}


@dataclasses.dataclass(frozen=True)
class Breach:
    path: str
    line: int
    what: str


class Tree:
    """The text files below a root that are ours, by path relative to it."""

    def __init__(self, root: pathlib.Path):
        self.root = root
        self.paths = sorted(self._walk(root))
        self.known = set(self.paths)
        self._texts: dict[str, str] = {}

    def _walk(self, folder: pathlib.Path) -> Iterator[str]:
        for entry in folder.iterdir():
            if entry.name in NOT_OURS:
                continue
            if entry.is_dir():
                yield from self._walk(entry)
            else:
                yield entry.relative_to(self.root).as_posix()

    def text(self, path: str) -> str:
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding="utf-8", errors="replace")
        return self._texts[path]

    def code(self, path: str) -> str:
        return without_comments(self.text(path))

    def select(self, *folders: str, suffixes: set[str]) -> Iterator[str]:
        for path in self.paths:
            if pathlib.PurePosixPath(path).suffix in suffixes and (not folders or is_below(path, *folders)):
                yield path


def is_below(path: str, *folders: str) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


def without_comments(text: str) -> str:
    """C++ or QML without its comments; strings and line numbers stay."""
    token = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.DOTALL)

    def blank(match: re.Match[str]) -> str:
        found = match.group()
        return re.sub(r"[^\n]", " ", found) if found.startswith(("//", "/*")) else found

    # A quote between digits is C++'s separator ("1'000"), not the start of a character.
    return token.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", " ", text))


def matches(tree: Tree, path: str, text: str, pattern: str, what: str) -> Iterator[Breach]:
    for match in re.finditer(pattern, text, re.MULTILINE):
        found = match.group().strip()
        yield Breach(path, text.count("\n", 0, match.start()) + 1, f"{what}: {found}")


# -- who may know whom ------------------------------------------------------------------------------------------

VOCABULARY = {"app/base", "app/domain", "qml/theme"}
QML_MODULES = {"Keel.Theme": "qml/theme", "Keel.Components": "qml/components", "Keel.Charts": "qml/charts",
               "Keel.ViewModels": "app/viewmodels", "Keel.Pages": "qml/pages"}


def edges(tree: Tree) -> dict[str, set[str]]:
    """Folder -> folders it may name, from docs/architecture.md."""
    block = re.search(r"```edges\n(.*?)```", tree.text("docs/architecture.md"), re.DOTALL)
    if not block:
        raise SystemExit("docs/architecture.md has no edges")
    direct: dict[str, set[str]] = {}
    for line in block.group(1).splitlines():
        sources, targets = line.split("->")
        for source in sources.split():
            direct[source] = set(targets.split())

    def reached(folder: str) -> set[str]:
        return direct.get(folder, set()).union(*(reached(next_) for next_ in direct.get(folder, set())))

    return {folder: targets | (reached(folder) & VOCABULARY) | {folder} for folder, targets in direct.items()}


def part_of(path: str, parts: set[str]) -> str | None:
    return next((part for part in parts if is_below(path, part)), None)


def included_path(tree: Tree, includer: str, name: str) -> str | None:
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(includer), name))
    return next((path for path in (f"app/{name}", name, beside) if path in tree.known), None)


def dependencies(tree: Tree) -> Iterator[Breach]:
    allowed = edges(tree)
    for path in tree.select(*allowed, suffixes=CODE):
        part = part_of(path, set(allowed))
        for line, text in enumerate(tree.code(path).splitlines(), 1):
            match = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', text)
            target = match and included_path(tree, path, match.group(1))
            if not target:
                continue
            target_part = part_of(target, set(allowed)) or target
            if target_part not in allowed[part]:
                yield Breach(path, line, f"{part} may not know {target_part}: {match.group(1)}")
    for path in tree.select("qml", suffixes={".qml"}):
        part = part_of(path, set(allowed))
        if not part:  # Main.qml composes
            continue
        for line, text in enumerate(tree.code(path).splitlines(), 1):
            match = re.match(r"\s*import\s+(Keel\.\w+|Qt\w+|\")", text)
            if not match:
                continue
            name = match.group(1)
            if name == '"':
                yield Breach(path, line, f"import a module, not a folder: {text.strip()}")
            elif name.startswith("Keel.") and QML_MODULES.get(name, name) not in allowed[part]:
                yield Breach(path, line, f"{part} may not import {name}")
            elif name == "QtCharts" and part != "qml/charts":
                yield Breach(path, line, "Qt Charts is wrapped once, in qml/charts")


# Header -> the folders that may include it.
OWNERS = {
    r"sqlite3(ext)?\.h": ("app/storage", "tests/unit/storage", "tests/fault", "tests/support"),
    r"(sodium\.h|sodium/.*|zxcvbn\.h)": ("app/crypto", "tests/unit/crypto"),
    r"nlohmann/.*": ("app/services", "tests"),
    r"(qpdf/.*|qrcodegen.*|ZXing/.*)": ("app/documents", "tests/unit/documents"),
    r"(QtCharts.*|Q\w+Series|QChart|QAbstractAxis|QValueAxis)": ("qml/charts", "tests/qml", "tests/bench"),
    r"QtDBus.*|QDBus\w*": ("platform/linux", "tests"),
    r"sys/socket\.h": ("platform",),
    r"(QtSql|QSql|QtNetwork|QNetwork|QTcp|QUdp|QSsl|QLocalSocket|QLocalServer|QHostAddress).*": (),
    r"(netinet|arpa|curl)/.*|netdb\.h": (),
    r".*private/.*_p\.h": (),
}
# Library as CMake names it -> the folders whose CMakeLists.txt may link it.
LINKS = {
    r"Qt6?::(Sql|Network)\b": (),
    r"Sqlcipher::Sqlcipher|\bsqlcipher\b": ("app/storage", "tests/unit/storage", "tests/fault", "cmake/Sqlcipher.cmake"),
    r"PkgConfig::\w*SODIUM\w*|\bzxcvbn\b(?!-dev)|libsodium(?!-dev)": ("app/crypto", "tests/unit/crypto", "assets"),
    r"nlohmann_json::nlohmann_json": ("app/services", "tests"),
    r"Qt6?::Charts\b": ("qml/charts", "tests"),
}


def third_parties(tree: Tree) -> Iterator[Breach]:
    for path in tree.select("app", "platform", "qml", "assets", "tests", suffixes=CODE):
        for line, text in enumerate(tree.code(path).splitlines(), 1):
            match = re.match(r'\s*#\s*include\s+["<]([^">]+)[">]', text)
            if not match or included_path(tree, path, match.group(1)):
                continue
            for header, owners in OWNERS.items():
                if re.fullmatch(header, match.group(1)) and not is_below(path, *owners):
                    yield Breach(path, line, f"{match.group(1)} belongs to {', '.join(owners) or 'nobody'}")
    for path in tree.paths:
        if not path.endswith(("CMakeLists.txt", ".cmake")):
            continue
        text = re.sub(r"#[^\n]*", "", tree.text(path))
        for library, owners in LINKS.items():
            if not is_below(path, *owners):
                yield from matches(tree, path, text, library, "this library is linked elsewhere or never")
        if path == "app/domain/CMakeLists.txt":
            yield from matches(tree, path, text, r"Qt6::(?!Core\b)\w+", "domain knows Qt Core only")


# -- what code may not say --------------------------------------------------------------------------------------

ASKS_THE_TIME = (r"\bcurrent(DateTime(Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\btime\s*\(\s*(nullptr|NULL|0)\s*\)"
                 r"|\b(system_clock|gettimeofday|clock_gettime|localtime|localtime_r|gmtime)\b|\bDate\.now\b|\bnew Date\(\s*\)")


def clock(tree: Tree) -> Iterator[Breach]:
    for path in tree.select("app", "platform", "qml", suffixes=CODE | {".qml"}):
        if path != "app/base/Clock.cpp":
            yield from matches(tree, path, tree.code(path), ASKS_THE_TIME, "only app/base/Clock.cpp asks the time")


def operating_systems(tree: Tree) -> Iterator[Breach]:
    for path in tree.select("app", "qml", "assets", suffixes=CODE | {".qml"}):
        yield from matches(tree, path, tree.code(path),
                           r"\bQ_OS_\w+|\b(__linux__|__APPLE__|__ANDROID__|_WIN32)\b|\bQt\.platform\.os\b",
                           "an operating system is platform/'s business")


def qml_manner(tree: Tree) -> Iterator[Breach]:
    for path in tree.select("app", "platform", "qml", "tests", suffixes=CODE):
        yield from matches(tree, path, tree.code(path), r"\b(qmlRegister\w+|setContextProperty|setContextObject)\s*[(<]",
                           "use QML_ELEMENT and required properties")
    for path in tree.select("qml", suffixes={".js", ".mjs"}):
        yield Breach(path, 1, "no JavaScript files")
    for path in tree.select("qml", suffixes={".qml"}):
        code = tree.code(path)
        yield from matches(tree, path, code, r"^\s*(required\s+|readonly\s+)*property\s+var\b.*", "give it a type")
        yield from matches(tree, path, tree.text(path), r"//\s*qmllint disable.*", "no suppressions")
        if is_below(path, "qml/theme"):
            continue
        yield from matches(tree, path, code, r"[\"']#[0-9A-Fa-f]{3,8}[\"']|\bQt\.(rgba|hsla|hsva)\(\s*[0-9.][^)]*\)"
                           r"|\b\w*[cC]olor:\s*\"(?!transparent)[a-z]+\"", "colours are the theme's")
        if is_below(path, "qml/pages"):
            yield from matches(tree, path, code, r"\b(pixelSize|pointSize):\s*[0-9.]+", "font sizes are the theme's")
            yield from matches(tree, path, code, r"\bduration:\s*[1-9][0-9]*", "durations are the theme's")


# Joined here, so that this file does not name them either.
HOSTS = [".".join(parts) for parts in (
    ("registry", "npmjs"), ("deb", "debian"), ("security", "debian"), ("archive", "ubuntu"), ("files", "pythonhosted"),
    ("pypi", "org"), ("index", "crates"), ("crates", "io"), ("proxy", "golang"), ("repo1", "maven"), ("unpkg", "com"),
    ("cdn", "jsdelivr"), ("conan", "io"))]


def machines(tree: Tree) -> Iterator[Breach]:
    """No host that packages come from (the machine's settings say so) and no path of somebody's machine."""
    pattern = "|".join(rf"\b{re.escape(host)}\b" for host in HOSTS) + "|" + r"(?<![\w./])/wor" + r"k/\w+"
    for path in tree.paths:
        if pathlib.PurePosixPath(path).suffix not in BINARY:
            yield from matches(tree, path, tree.text(path), pattern, "name no registry and no machine")


# -- what people read -------------------------------------------------------------------------------------------

CATALOGUES = "assets/i18n"
# Language -> how many plural forms it has, and whether every message needs a translation: the source is English, whose
# own catalogue only tells "1 character" from "2 characters".
LANGUAGES = {"en": (2, False), "zh_CN": (1, True)}
PLACEHOLDER = r"%L?(?:\d{1,2}|n\b)"
SPOKEN = (r"^\s*(property string )?(text|title|label|heading|body|note|hint|caption|unit|unitText|valueText|why"
          r"|placeholderText|actionText|Accessible\.(name|description)):\s*\"[^\"]*[A-Za-z]{2}.*")


@dataclasses.dataclass(frozen=True)
class Message:
    key: tuple[str, str, str]  # context, source, comment
    line: int
    plural: bool
    finished: bool
    forms: list[str]
    location: tuple[str, int] | None  # as written in the catalogue


def messages(catalogue: str) -> list[Message]:
    lines = (catalogue.count("\n", 0, match.start()) + 1 for match in re.finditer(r"<message\b", catalogue))
    found = []
    for context in ET.fromstring(catalogue).iter("context"):
        for message in context.iter("message"):
            translation, location = message.find("translation"), message.find("location")
            plural = message.get("numerus") == "yes"
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            texts = translation.iter("numerusform") if plural else [translation]
            found.append(Message(
                key, next(lines), plural, translation.get("type") is None, [text.text or "" for text in texts],
                None if location is None else (location.get("filename"), int(location.get("line")))))
    return found


def faults(message: Message, plural_forms: int) -> Iterator[str]:
    """What is wrong with a translation that should be there."""
    source = message.key[1]
    if not message.finished:
        yield "not finished"
    if message.plural and len(message.forms) != plural_forms:
        yield f"{len(message.forms)} plural forms, not {plural_forms}"
    for form in message.forms:
        if not form.strip():
            yield "empty"
        elif sorted(re.findall(PLACEHOLDER, form)) != sorted(re.findall(PLACEHOLDER, source)):
            yield f"other placeholders than the source: {form}"
        elif re.search("[!\uff01]", form) and "!" not in source:
            yield f"an exclamation mark that the source does not have: {form}"


def run_lupdate(tree: Tree, catalogue: str) -> tuple[list[Message], str]:
    """What lupdate would make of a catalogue (with places, below the tree), and what it complained about."""
    found = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_BINS"], capture_output=True, text=True, check=True)
    sources = tree.select("app", "qml", "platform", suffixes={".cpp", ".h", ".qml"})
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch).resolve() / "copy.ts"
        shutil.copyfile(tree.root / catalogue, copy)
        done = subprocess.run([f"{found.stdout.strip()}/lupdate", *sources, "-I", "app", "-I", ".", "-no-obsolete",
                               "-locations", "absolute", "-ts", copy],
                              cwd=tree.root, capture_output=True, text=True, check=True)

        def placed(message: Message) -> Message:
            path, line = message.location
            below = (copy.parent / path).resolve().relative_to(tree.root).as_posix()
            return dataclasses.replace(message, location=(below, line))

        return [placed(message) for message in messages(copy.read_text(encoding="utf-8"))], done.stdout + done.stderr


def translations(tree: Tree) -> Iterator[Breach]:
    catalogues = {language: f"{CATALOGUES}/keel_{language}.ts" for language in LANGUAGES}
    wanted, complaints = run_lupdate(tree, catalogues["en"])
    # A context that lupdate guesses is one the program never asks for.
    for match in re.finditer(r"^(\S+?):(\d+): (.*)$", complaints, re.MULTILINE):
        path = pathlib.Path(tree.root, match.group(1)).resolve().relative_to(tree.root).as_posix()
        yield Breach(path, int(match.group(2)), f"lupdate: {match.group(3)}")
    for language, (plural_forms, all_needed) in LANGUAGES.items():
        path = catalogues[language]
        have = messages(tree.text(path))
        known = {message.key for message in have}
        for message in wanted:
            if message.key not in known:
                yield Breach(*message.location, f"not in {path}, run lupdate: {message.key[1]}")
        for message in have:
            if message.key not in {other.key for other in wanted}:
                yield Breach(path, message.line, f"nobody says this any more, run lupdate: {message.key[1]}")
            elif all_needed or message.plural or message.finished:
                for fault in faults(message, plural_forms):
                    yield Breach(path, message.line, f"{message.key[1]}: {fault}")
    for path in tree.select("qml", suffixes={".qml"}):
        yield from matches(tree, path, tree.code(path), SPOKEN, "words go through qsTr()")


# -- what other programs check ----------------------------------------------------------------------------------

def formatting(tree: Tree) -> Iterator[Breach]:
    paths = list(tree.select("app", "platform", "qml", "assets", "tests", suffixes={".cpp", ".h"}))
    if not paths:
        return
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", *paths], cwd=tree.root, capture_output=True, text=True)
    for match in re.finditer(r"^(.+?):(\d+):\d+: error: (.*)$", done.stderr, re.MULTILINE):
        yield Breach(match.group(1), int(match.group(2)), match.group(3))
    if done.returncode and "error:" not in done.stderr:
        raise SystemExit(done.stderr)


def licensing(tree: Tree) -> Iterator[Breach]:
    # In a copy of our files alone: what is downloaded or built here is not ours to license.
    with tempfile.TemporaryDirectory() as scratch:
        for path in tree.paths:
            target = pathlib.Path(scratch, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(tree.root / path, target)
        done = subprocess.run(["reuse", "--root", scratch, "lint"], capture_output=True, text=True)
        if done.returncode:
            found = re.findall(r"^\* (\S.*)$", done.stdout.split("# SUMMARY")[0], re.MULTILINE)
            for name in found or ["."]:
                yield Breach(name.removeprefix(scratch + "/"), 1, "no licence information (reuse lint)")


def shell(tree: Tree) -> Iterator[Breach]:
    for path in tree.paths:
        if is_below(path, "tools", ".ci") and tree.text(path).startswith(("#!/bin/sh", "#!/bin/bash")):
            done = subprocess.run(["shellcheck", "--format=gcc", path], cwd=tree.root, capture_output=True, text=True)
            for match in re.finditer(r"^(.+?):(\d+):\d+: (.*)$", done.stdout, re.MULTILINE):
                yield Breach(match.group(1), int(match.group(2)), match.group(3))


RULES = {rule.__name__: rule for rule in (dependencies, third_parties, clock, operating_systems, qml_manner, machines,
                                          translations, formatting, licensing, shell)}


def main(arguments: list[str]) -> int:
    tree = Tree(pathlib.Path(arguments[0]).resolve())
    count = 0
    for name in arguments[1:] or RULES:
        for breach in RULES[name](tree):
            print(f"{breach.path}:{breach.line}: {name}: {breach.what}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
