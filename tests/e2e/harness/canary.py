# SPDX-FileCopyrightText: 2026 Keel contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for words where none of the diary's may be."""
import pathlib
from collections.abc import Iterable


def spellings(word: str) -> list[bytes]:
    return [word.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def find(words: Iterable[str], folders: Iterable[pathlib.Path]) -> list[str]:
    """"file: word" for each regular file below the folders that holds a word in some spelling."""
    wanted = [(word, spelling) for word in words for spelling in spellings(word)]
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or not path.is_file():
                continue
            content = path.read_bytes()
            found += [f"{path}: {word}" for word, spelling in wanted if spelling in content]
    return found
