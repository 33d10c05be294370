"""Runs a program on what others wrote: for so long, with so much memory, and until it has written so much."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.errors import GeneratorError, Problem

MAX_SECONDS = 600
"""Of one command."""
MAX_MEMORY = 2_000_000_000
"""Bytes of each of its processes, where the system counts them."""
MAX_SAID = 100_000
"""Bytes of complaints that are read: the last ones."""
LIMITED = 'ulimit -v "$1" 2>/dev/null; shift; exec "$@"'
LOOK_EACH = 0.1
"""Seconds between two looks at how much is written."""
OUTPUT, SAID = "output", "said"


@dataclass(frozen=True)
class Done:
    """What a program that ended has left."""

    status: int
    output: bytes
    said: bytes


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], given: bytes, most: int, grows: Path | None
) -> Done:
    """Run a program in a folder, with its input, until it ends.

    It may print and write `most` bytes, into the folder `grows` if one is named. Nothing of it outlives this call.
    Raises GeneratorError where it is beyond a bound, which ends it.
    """
    with tempfile.TemporaryDirectory() as temporary, tempfile.TemporaryFile() as source:
        source.write(given)
        source.seek(0)
        written = Path(temporary)
        with (written / OUTPUT).open("wb") as output, (written / SAID).open("wb") as said:
            process = subprocess.Popen(  # noqa: S603  # the shell is told nothing but the limit
                ["sh", "-c", LIMITED, "sh", str(MAX_MEMORY // 1024), *command],  # noqa: S607  # any POSIX system has it
                cwd=folder,
                env=environment,
                stdin=source,
                stdout=output,
                stderr=said,
                start_new_session=True,  # so that what it starts ends with it
            )
        try:
            status = _watched(process, [written, *filter(None, [grows])], most)
        finally:
            _end(process)
        return Done(status, (written / OUTPUT).read_bytes(), _last(written / SAID))


def _watched(process: subprocess.Popen[bytes], folders: Sequence[Path], most: int) -> int:
    """The status that a program ends with. Raises GeneratorError where it takes or writes too much."""
    until = time.monotonic() + MAX_SECONDS
    while True:
        with suppress(subprocess.TimeoutExpired):
            status = process.wait(LOOK_EACH)
            break
        if time.monotonic() > until:
            raise _refusal(f"took more than {MAX_SECONDS} s")
        if _size(folders) > most:
            break
    if _size(folders) > most:
        raise _refusal(f"gave more than {most:,} bytes")
    return status


def _refusal(what: str) -> GeneratorError:
    return GeneratorError([Problem("git", f"{what}, and was ended", "Name a smaller repository, or see who answers.")])


def _size(folders: Sequence[Path]) -> int:
    """Bytes of all files in some folders. One that is gone meanwhile counts as none."""
    total = 0
    for top in folders:
        for folder, _, names in os.walk(top):
            for name in names:
                with suppress(OSError):
                    total += os.lstat(os.path.join(folder, name)).st_size
    return total


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started."""
    with suppress(ProcessLookupError, PermissionError):  # all have ended; macOS says so in another way
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _last(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - MAX_SAID))
        return file.read()
