"""Files that are written whole, all of them together or none."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.errors import ROOM, GeneratorError, NotInPlaceError, Problem, told
from generator.files.bounded_text import bounded_bytes
from generator.files.named import named

NOTES: TypeAdapter[dict[str, tuple[str | None, str]]] = TypeAdapter(dict[str, tuple[str | None, str]])
"""Of each file, by its path from the notes: what it held, and what it is to hold, as characters of a byte each."""
BYTES = "latin-1"


def write_whole(texts: Mapping[Path, str]) -> None:
    """Write texts into files. Whoever reads one meanwhile, or after an interrupt, finds it as it was or as it is to be.

    Raises GeneratorError where something else than a file is in the place of one, OSError where one cannot be written;
    then all are as they were.
    """
    with written(texts):
        pass


@contextmanager
def written(texts: Mapping[Path, str], notes: Path | None = None) -> Iterator[None]:
    """The same, for what is done in the block: where that fails or is interrupted, the files are as they were.

    With `notes`, the name of a file, `undo_killed` can do so where the process is killed, or has no room to.
    """
    before = {path: _content(path) for path in texts}
    if notes is not None:
        _note(notes, before, texts)
    try:
        _replace({path: text.encode() for path, text in texts.items()})
        yield
    except BaseException as error:
        again = "The next `generate` or `release` puts it back." if notes else "Restore it from git, or run this again."
        _put_back(before, f"{ROOM} {again}", told(error))
        _forget(notes)
        raise
    try:
        _forget(notes)
    except OSError as error:
        what = f"holds how to undo what was done, which is whole, and cannot be removed: {error.strerror}"
        raise NotInPlaceError([Problem(str(notes), what, "Remove it: else the next run undoes it.")]) from error


def undo_killed(notes: Path) -> list[Path]:
    """Put files back that a killed process has left changed, and give them: those that nobody has changed since."""
    try:
        noted = NOTES.validate_json(bounded_bytes(notes))
    except (FileNotFoundError, ValidationError, GeneratorError):
        return []
    kept = {notes.parent / name: contents for name, contents in noted.items()}
    for path in kept:
        _waiting(_place(path)).unlink(missing_ok=True)
    changed = {path: before for path, (before, after) in kept.items() if _content(path) == after.encode(BYTES)}
    held = {path: None if before is None else before.encode(BYTES) for path, before in changed.items()}
    _put_back(held, f"{ROOM} The next run puts it back.")
    notes.unlink()
    return list(changed)


def _forget(notes: Path | None) -> None:
    if notes is not None:
        notes.unlink(missing_ok=True)


def _note(notes: Path, before: Mapping[Path, bytes | None], texts: Mapping[Path, str]) -> None:
    contents: dict[str, tuple[str | None, str]] = {}
    for path, text in texts.items():
        held = before[path]
        name = os.path.relpath(path, notes.parent)
        contents[name] = (None if held is None else held.decode(BYTES), text.encode().decode(BYTES))
    notes.parent.mkdir(parents=True, exist_ok=True)
    write_whole({notes: json.dumps(contents)})


def _content(path: Path) -> bytes | None:
    """What is in a file; None where there is none."""
    return bounded_bytes(path) if os.path.lexists(_place(path)) else None


def _put_back(before: Mapping[Path, bytes | None], hint: str, failed: Sequence[Problem] = ()) -> None:
    """Raises NotInPlaceError with what `failed` before, and with each file that is still changed and why."""
    try:
        changed = {path: content for path, content in before.items() if _content(path) != content}
        _replace({path: content for path, content in changed.items() if content is not None})
        for path in (path for path, content in changed.items() if content is None):
            path.unlink()
    except (OSError, GeneratorError) as error:
        why = error.strerror if isinstance(error, OSError) else error.problems[0].what
        what = f"is not as it was before, and cannot be put back: {why}"
        left = [Problem(str(path), what, hint) for path, content in before.items() if _is_other(path, content)]
        if left:
            raise NotInPlaceError([*failed, *left]) from error


def _is_other(path: Path, content: bytes | None) -> bool:
    """Whether a file holds something else, as far as can be told."""
    try:
        return _content(path) != content
    except GeneratorError:
        return True


def _replace(contents: Mapping[Path, bytes]) -> None:
    waiting = {place: _waiting(place) for place in map(_place, contents)}
    try:
        for (place, fresh), content in zip(waiting.items(), contents.values(), strict=True):
            fresh.unlink(missing_ok=True)
            with named(fresh), fresh.open("xb") as file:  # never what a link leads to
                file.write(content)
            if place.exists():
                shutil.copymode(place, fresh)
        for place, fresh in waiting.items():
            os.replace(fresh, place)
    finally:
        for fresh in filter(os.path.lexists, waiting.values()):
            fresh.unlink()


def _waiting(place: Path) -> Path:
    """What a file is written into until it takes its place."""
    return place.with_name(f".{place.name}.new")


def _place(path: Path) -> Path:
    """The file itself, where the path is a link to one."""
    if path.is_symlink() and not path.is_file():
        hint = "Put the file in its place, or remove the link."
        raise GeneratorError([Problem(path.name, "is a link that leads to no file", hint)])
    place = Path(os.path.realpath(path))
    if place.exists() and not place.is_file():
        raise GeneratorError([Problem(path.name, "is no plain file")])
    return place
