"""Folders that took long to make, kept by a digest of everything that they were made from."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.files.tree import replaced

MAX_KEPT = 4
"""Folders that are kept; the oldest go first."""


def digest(parts: Iterable[bytes]) -> str:
    """The name of what is made from these parts: the same for the same parts, in the same order."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:32]


def made_once(cache: Path, key: str, make: Callable[[Path], None], output: Path) -> None:
    """Fill the folder `output` with what `make` writes, or with a copy of what it wrote for the same key before.

    A copy gets into the cache whole or not at all. A cache that cannot be written costs time, never the result.
    """
    kept = cache / key
    if not kept.is_dir():
        make(output)
        _keep(output, kept)
    else:
        kept.touch()
        shutil.copytree(kept, output, dirs_exist_ok=True)


def _keep(output: Path, kept: Path) -> None:
    try:
        with replaced(kept) as folder:
            shutil.copytree(output, folder, dirs_exist_ok=True)
        oldest = sorted(
            (path for path in kept.parent.iterdir() if path.is_dir()), key=lambda path: path.stat().st_mtime
        )
        for folder in oldest[:-MAX_KEPT]:
            shutil.rmtree(folder, ignore_errors=True)
    except OSError:
        shutil.rmtree(kept, ignore_errors=True)
