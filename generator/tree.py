"""Swapping and comparing folders."""

from __future__ import annotations

import difflib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

IGNORED = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", "dist", ".venv")
"""What users and tools leave in a generated tree."""


@contextmanager
def replaced(target: Path) -> Iterator[Path]:
    """An empty folder that takes the place of `target` when the block ends well; else `target` stays as it was."""
    target.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        fresh = work / "new"
        fresh.mkdir()
        yield fresh
        if target.exists():
            target.rename(work / "old")
        fresh.rename(target)
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
