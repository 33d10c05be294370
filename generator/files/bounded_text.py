"""The text of a file that somebody else may have written: of a plain file, and of at most so many bytes."""

from __future__ import annotations

from pathlib import Path

from generator.errors import GeneratorError, Problem

MAX_BYTES = 4_000_000
"""Of one file. Upstream's largest has a tenth of it."""
MAX_NESTING = 100
"""Of lists and mappings within each other; Python ends at about 1,000, and each step goes through all of them."""


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


def bounded_text(path: Path, hint: str = "") -> str:
    """The same as text, whatever its lines end with.

    Raises GeneratorError also for what is missing or not UTF-8; `hint` is what helps then.
    """
    try:
        return bounded_bytes(path).decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError as error:
        raise GeneratorError([Problem(path.name, f"cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise GeneratorError([Problem(path.name, "not UTF-8 text", hint)]) from error
