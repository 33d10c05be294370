"""Finds words that texts spell the British way, with codespell's word list."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.errors import GeneratorError, Problem

COMMAND = (
    *(sys.executable, "-m", "codespell_lib", "--builtin", "en-GB_to_en-US"),
    *("--regex", "[A-Za-z]+", "--ignore-regex", r"\w*_\w*"),  # single words, but not the names of tools
    *("--stdin-single-line", "-"),
)
FOUND = re.compile(r"(?P<line>\d+): (?P<british>\S+) ==> (?P<american>.+)")
EXIT_CODES = (0, 65)
"""Of a run that found nothing, and of one that found something."""


@dataclass(frozen=True, order=True)
class BritishWord:
    """A word of one of the texts, and how it is spelled in American English."""

    text: int
    british: str
    american: str


def british_words(texts: Sequence[str]) -> Iterator[BritishWord]:
    """Every word that is spelled the British way, once for each text that holds it. `text` is the text's index."""
    lines = "\n".join(" ".join(text.split()) for text in texts)
    done = subprocess.run(COMMAND, input=lines, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    if done.returncode not in EXIT_CODES:
        raise GeneratorError([Problem("codespell", done.stderr.strip()[:1000], "Run `make setup` again.")])
    found = (FOUND.fullmatch(line) for line in done.stdout.lower().splitlines())
    words = (BritishWord(int(each["line"]) - 1, each["british"], each["american"]) for each in found if each)
    yield from sorted(set(words))
