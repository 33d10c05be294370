"""Replacing and comparing folders."""

from __future__ import annotations

import difflib
import filecmp
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import ROOM, GeneratorError, NotInPlaceError, Problem, told
from generator.files.bounded_text import bounded_text
from generator.files.turns import turn

IGNORED = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", "dist", ".venv")
"""What users and tools leave in a generated tree."""


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """An empty folder that takes the place of `target` when the block ends well; else `target` stays as it was.

    It takes two renames. A process that is killed between them leaves the old tree next to `target`, and the next
    run brings it back. Another process that would replace it, too, waits.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with turn(target.parent):
        _recover(target)
        fresh, old = _working_folders(target)
        fresh.mkdir()
        try:
            yield fresh
            if target.exists():
                target.rename(old)
            fresh.rename(target)
        except BaseException as error:
            _recover(target, error)
            raise
        _recover(target)


def recover(target: Path) -> None:
    """Bring back a tree that a killed run had moved away, and remove what it left next to `target`."""
    with turn(target.parent):
        _recover(target)


def _recover(target: Path, failed: BaseException | None = None) -> None:
    """Raises NotInPlaceError, which tells what `failed` before, too, where the old tree cannot be brought back."""
    fresh, old = _working_folders(target)
    if old.is_dir() and not target.exists():
        try:
            old.rename(target)
        except OSError as error:
            what = f"is not in its place, and stands in {old.name} beside it: {error.strerror}"
            problem = Problem(str(target), what, f"{ROOM} The next run puts it back.")
            raise NotInPlaceError([*(told(failed) if failed else ()), problem]) from error
    for left in (fresh, old):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        elif os.path.lexists(left):  # asked first: a disk that takes no more refuses this also of what is not there
            left.unlink()  # a pipe would make `rmtree` wait for ever


def is_waiting(target: Path) -> bool:
    """Whether a killed run has left a new tree that is not in its place."""
    return _working_folders(target)[0].is_dir()


def _working_folders(target: Path) -> tuple[Path, Path]:
    """Where the new tree is made, and where the old one waits until the new one is in place."""
    return target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")


def differences(expected: Path, actual: Path) -> Iterator[str]:
    """How the tree `actual` differs from `expected`: a unified diff per file. Nothing where they are the same."""
    wanted, found = files_of(expected), files_of(actual)
    for name in sorted(wanted | found):
        if name not in found:
            yield f"missing: {name}"
        elif name not in wanted:
            yield f"not generated: {name}"
        elif not filecmp.cmp(expected / name, actual / name, shallow=False):
            yield "\n".join(_diff(expected, actual, name))


def _diff(expected: Path, actual: Path, name: str) -> list[str]:
    try:
        before, after = (bounded_text(folder / name).splitlines() for folder in (actual, expected))
    except GeneratorError as error:
        return [f"not the same, and {error.problems[0].what}: {name}"]
    return list(difflib.unified_diff(before, after, f"committed/{name}", f"generated/{name}", lineterm="", n=2))


def files_of(folder: Path) -> set[str]:
    """The files of a tree by their paths in it, without what users and tools leave there."""
    return {name for name in entries_of(folder) if (folder / name).is_file()}


def copy_files(source: Path, target: Path) -> None:
    """Copy the files of a tree into another. Raises OSError that names the first one that cannot be."""
    for name in sorted(files_of(source)):  # the library tells of all at once, without what the system said of each
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, target / name)


def entries_of(folder: Path) -> set[str]:
    """The same, and what stands in the place of a file: a pipe, a device, a link that leads nowhere."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())
    return {path.as_posix() for path in found if not any(map(_is_left, path.parts))}


def plain_files_of(folder: Path) -> list[str]:
    """The files of a tree that is to be read as a whole, by their paths in it, sorted.

    Raises GeneratorError where there are none, and names what stands in the place of a file.
    """
    names = sorted(entries_of(folder))
    if not names:
        raise GeneratorError([Problem(folder.name, "is no folder with files")])
    problems = [Problem(f"{folder.name}/{each}", "is no plain file") for each in names if not (folder / each).is_file()]
    if problems:
        raise GeneratorError(problems)
    return names


def _is_left(name: str) -> bool:
    """Whether users and tools leave what is called so. Only within a tree: the tree itself may lie in such a folder."""
    return name in IGNORED or name.endswith(".egg-info")
