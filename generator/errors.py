"""Problems in the inputs, collected and shown together."""

from __future__ import annotations

import difflib
import errno
import re
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAM = ".venv/bin/python -m generator"
"""How this program is called, where `make setup` has installed what it needs."""
FIRST_PLACES = 3
"""Places that are named where many have the same problem."""
UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM})
"""What the system says where there is no room, or no right, to write."""
NO_TEMPORARY = "No usable temporary directory"
"""What Python says of the same where temporary files go."""
ROOM = "Make room there, or see who may write."
MAX_DIGITS = 20
"""Of a number in a problem, by which problems are put in order."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong with an input: where, what, and what to do about it."""

    where: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}"
        return f"{text}\n    {self.hint}" if self.hint else text


class GeneratorError(Exception):
    """The inputs cannot be used. Holds every problem that was found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=_reading_order)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class NotInPlaceError(GeneratorError):
    """Something failed, and to undo it failed, too: the problems say what stands where."""


def told(error: BaseException) -> list[Problem]:
    """What ended a step, as problems; none where it is no fault, as Ctrl-C is."""
    if isinstance(error, GeneratorError):
        return error.problems
    return [system_problem(error)] if isinstance(error, OSError) else []


def is_unwritable(error: OSError) -> bool:
    """Whether there is no room, or no right, to write."""
    return error.errno in UNWRITABLE or NO_TEMPORARY in str(error)


def system_problem(error: OSError, hint: str = "") -> Problem:
    """What the system says of a file."""
    unwritable = is_unwritable(error)
    what = f"cannot be {'written' if unwritable else 'used'}: {error.strerror}"
    named = error.filename2 or error.filename or "A file"  # of a copy it is the second that has no room
    helps = ROOM if unwritable else "See what stands there."
    return Problem(str(named), what, f"{helps} {hint}".rstrip())


def _reading_order(problem: Problem) -> list[tuple[int, str]]:
    """Line 5 before line 12."""
    parts = re.split(r"(\d+)", f"{problem.where}\n{problem.what}")
    return [(int(part), "") if part.isdecimal() and len(part) < MAX_DIGITS else (0, part) for part in parts]


def raise_if_any(problems: Iterable[Problem]) -> None:
    """Raise `GeneratorError` when there is at least one problem."""
    if found := list(problems):
        raise GeneratorError(found)


def grouped(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems, with one for all of which the same is to be said: their number, and the first places."""
    places: dict[tuple[str, str], list[str]] = {}
    for problem in problems:
        places.setdefault((problem.what, problem.hint), []).append(problem.where)
    for (what, hint), (first, *others) in places.items():
        more = ", ".join(others[: FIRST_PLACES - 1]) + (" …" if len(others) >= FIRST_PLACES else "")
        yield Problem(first, f"{what} ({len(others) + 1} places: here, {more})" if others else what, hint)


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """A hint that names the closest known word, or some of the known words."""
    words = sorted(known)
    if close := difflib.get_close_matches(wrong, words, n=1):
        return f"Did you mean {close[0]}?"
    shown = ", ".join(words[:12]) + (" …" if len(words) > 12 else "")
    return f"Known: {shown}." if words else ""


FORMS_OF_FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What a step fails with that meets a file of a form that it is not made for."""


@contextmanager
def form_is_known(files: str) -> Iterator[None]:
    """Tell of files that no step is made for: of any other form than those that upstream's and ours have.

    Raises GeneratorError in place of what the step fails with, which has no words for who wrote the files.
    """
    try:
        yield
    except FORMS_OF_FAULTS as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        step = f"{Path(last.filename).name}:{last.lineno}"
        what = f"have a form that the generator does not know: {type(error).__name__} at {step}: {error}"
        hint = "Look for a list, a mapping or a text that stands where another is meant: first in what changed."
        raise GeneratorError([Problem(files, what, hint)]) from error
