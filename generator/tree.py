"""Swapping and comparing folders."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.swap import locked, swap

IGNORED = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", "dist", ".venv")
"""What users and tools leave in a generated tree."""

FRESH, OLD = "new", "old"
"""The folders of a work folder: the tree that is being made, and the one that it replaces."""


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """An empty folder that takes the place of `target` when the block ends well; else `target` stays as it was.

    The swap is one system call where the system has one: a process that is killed at any moment leaves the old tree
    or the new one. What a killed process leaves beside `target` is cleared by the next one.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _work_folder(target) as work:
        fresh = work / FRESH
        fresh.mkdir()
        yield fresh
        swap(fresh, target, work / OLD)


def recover(target: Path) -> None:
    """Clear what killed processes left beside `target`, and bring back a tree that stood between two renames."""
    if target.parent.is_dir():
        with locked(target.parent):
            for work in sorted(target.parent.glob(f".{target.name}-*")):
                _clear(work, target)


def _clear(work: Path, target: Path) -> None:
    with locked(work, wait=False) as is_stale:
        if is_stale and (work / OLD).is_dir() and not target.exists():
            (work / OLD).rename(target)
        if is_stale:
            shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _work_folder(target: Path) -> Iterator[Path]:
    """A folder beside `target` that is locked as long as its process lives."""
    recover(target)
    with ExitStack() as stack:
        with locked(target.parent):
            work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
            stack.enter_context(locked(work))
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)


def differences(expected: Path, actual: Path) -> Iterator[str]:
    """How the tree `actual` differs from `expected`: a unified diff per file. Nothing where they are the same."""
    wanted, found = _files(expected), _files(actual)
    for name in sorted(wanted | found):
        if name not in found:
            yield f"missing: {name}"
        elif name not in wanted:
            yield f"not generated: {name}"
        elif (expected / name).read_bytes() != (actual / name).read_bytes():
            yield "\n".join(_diff(expected, actual, name))


def _diff(expected: Path, actual: Path, name: str) -> list[str]:
    before, after = ((folder / name).read_text(encoding="utf-8").splitlines() for folder in (actual, expected))
    return list(difflib.unified_diff(before, after, f"committed/{name}", f"generated/{name}", lineterm="", n=2))


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not any(part in IGNORED or part.endswith(".egg-info") for part in path.parts)
    }
