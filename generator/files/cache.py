"""Folders that took long to make, kept by a digest of everything that they were made from."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from generator.files.tree import files_of

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

    A copy gets into the cache whole or not at all, and goes out of it whole, however many processes use it. A cache
    that cannot be written costs time, never the result.
    """
    kept = cache / key
    if not (kept.is_dir() and _is_copied(kept, output)):
        make(output)
        _keep(output, kept)


def _is_copied(kept: Path, output: Path) -> bool:
    """Copy what is kept. Returns whether all of it is there: another process may take it away meanwhile."""
    try:
        os.utime(kept)
        shutil.copytree(kept, output, dirs_exist_ok=True)
    except OSError:
        return False
    names = files_of(kept)  # none, where it has gone
    return bool(names) and names <= files_of(output)


def _keep(output: Path, kept: Path) -> None:
    """Put a copy into the cache, unless another process has done so meanwhile."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=kept.parent, ignore_cleanup_errors=True) as folder:
            fresh = Path(folder) / kept.name
            shutil.copytree(output, fresh)
            os.utime(fresh)
            if not kept.is_dir():
                kept.unlink(missing_ok=True)
                fresh.rename(kept)
            others = (path for path in kept.parent.iterdir() if path.is_dir() and path != Path(folder))
            for oldest in sorted(others, key=lambda path: path.stat().st_mtime)[:-MAX_KEPT]:
                oldest.rename(Path(folder) / oldest.name)
    except OSError:
        return
