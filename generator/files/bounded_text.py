"""The text of a file that somebody else may have written: of a plain file, and of at most so many bytes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.errors import GeneratorError, Problem
from generator.files.named import named

MAX_BYTES = 4_000_000
"""Of one file. Upstream's largest has a tenth of it."""
MAX_LOG = 50_000_000
"""Of a file that is read line by line."""
MAX_LINE = 100_000
"""Of a line of it; a longer one counts as several."""
MAX_NESTING = 100
"""Of lists and mappings within each other; Python ends at about 1,000, and each step goes through all of them."""
MAX_NAMES = 2_000
"""Characters of the names that lead to a list or mapping: whoever tells of what is in it repeats them all."""


def bounded_bytes(path: Path) -> bytes:
    """The content of a file. Raises GeneratorError where it is too large or no file, FileNotFoundError if missing."""
    try:
        if not path.is_file() and path.exists():  # a pipe would make the reader wait for ever
            raise GeneratorError([Problem(path.name, "is no plain file")])
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise GeneratorError([Problem(path.name, f"cannot be read: {error.strerror}")]) from error
    if len(content) > MAX_BYTES:
        raise GeneratorError([Problem(path.name, f"has more than {MAX_BYTES:,} bytes", "Split it into several files.")])
    return content


def bounded_lines(path: Path) -> Iterator[str]:
    """The lines of a file that grows, such as a log; of what is no UTF-8, as much as can be read.

    Raises GeneratorError where it is too large, or no file.
    """
    if not path.is_file():
        raise GeneratorError([Problem(path.name, "is no plain file", "Write what it gives into one.")])
    with named(path), path.open("rb") as file:
        for line in iter(partial(file.readline, MAX_LINE), b""):
            if file.tell() > MAX_LOG:
                raise GeneratorError([Problem(path.name, f"has more than {MAX_LOG:,} bytes", "Give a part of it.")])
            yield line.decode("utf-8", errors="replace")


def bounded_text(path: Path, hint: str = "") -> str:
    """The same as text, whatever its lines end with, and without the mark of UTF-8 that some editors put before it.

    Raises GeneratorError also for what is missing or not UTF-8; `hint` is what helps then.
    """
    try:
        return bounded_bytes(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError as error:
        raise GeneratorError([Problem(path.name, f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise GeneratorError([Problem(path.name, "not UTF-8 text", hint)]) from error
