"""`upstream.lock.json`: where upstream's files come from, and the checksum of each as it was fetched."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from generator.errors import PROGRAM, GeneratorError, Problem, raise_if_any
from generator.files.bounded_text import bounded_bytes
from generator.files.named import named
from generator.files.yaml_model import StrictModel

USE_THE_OVERLAY = (
    "Upstream's files stay as they are: put the change into overlay.yaml, and undo it here (git restore). "
    "After an interrupted fetch, fetch again."
)
FETCH = f"Run `{PROGRAM} fetch`, or restore it from git."


class LockedFile(StrictModel):
    """One file: its checksum, and its own commit where the files are not all of one."""

    sha256: str
    commit: str | None = None


class Lock(StrictModel):
    """The whole lock. `date` is the commit's own, so that one commit gives one lock."""

    repository: str
    folder: str
    commit: str | None = None
    date: str | None = None
    files: dict[str, LockedFile]

    def text(self) -> str:
        """The lock as it is written."""
        return json.dumps(self.model_dump(exclude_none=True), indent=1) + "\n"


def checksums(folder: Path) -> dict[str, str]:
    """Name -> SHA-256 of every file of a folder of upstream's files; a name is the path within the folder."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): _checksum(path) for path in paths}


def _checksum(path: Path) -> str:
    with named(path), path.open("rb") as file:  # of any size, piece by piece: another fetch mends what is too large
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_lock(path: Path) -> Lock:
    """The lock of a file. Raises GeneratorError where it is missing or malformed."""
    try:
        return Lock.model_validate_json(bounded_bytes(path))
    except FileNotFoundError:
        raise GeneratorError([Problem(path.name, "is missing: are the files upstream's?", FETCH)]) from None
    except ValidationError as error:
        what = "; ".join(f"{'.'.join(map(str, each['loc'])) or 'file'}: {each['msg']}" for each in error.errors())
        raise GeneratorError([Problem(path.name, f"is no lock: {what}", FETCH)]) from None


def verify(folder: Path, path: Path) -> None:
    """Check the files against the lock. Raises GeneratorError with every file that was edited, added or removed."""
    lock, found = read_lock(path), checksums(folder)
    raise_if_any(_faults(lock, found))


def _faults(lock: Lock, found: dict[str, str]) -> Iterator[Problem]:
    for name in sorted(lock.files.keys() | found.keys()):
        if name not in found:
            yield Problem(name, "is gone, but in upstream.lock.json", FETCH)
        elif name not in lock.files:
            yield Problem(name, "was not fetched: it is not in upstream.lock.json", USE_THE_OVERLAY)
        elif lock.files[name].sha256 != found[name]:
            yield Problem(name, "was edited by hand: upstream.lock.json has another checksum", USE_THE_OVERLAY)
