"""What Linux tells of processes under /proc. What ends while it is read is no error."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

HAS_PROC = Path("/proc/self/fd").exists()
ENDED = (FileNotFoundError, ProcessLookupError)
"""What is raised where a process, or what it had open, is gone."""


def memory(pid: int) -> int:
    """The bytes of memory that a process has now."""
    return _bytes(pid, "VmRSS")


def peak_memory(pid: int) -> int:
    """The most memory, in bytes, that a process had at any time."""
    return _bytes(pid, "VmHWM")


def cpu_seconds(pids: Iterable[int]) -> float:
    """Seconds of a core that these processes have used."""
    ticks = 0
    for pid in pids:
        fields = _stat(pid)
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def seconds_without_core(pid: int) -> float:
    """The seconds for which a process has been ready to run and had no core, since it began; 0 where nobody counts."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def children(pid: int) -> list[int]:
    """The processes that a process has started, in the order in which they began."""
    return list(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()))


def is_running(pid: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        return _stat(pid)[0] != "Z"
    except ENDED:
        return False


def has_open(pid: int, name: str) -> bool:
    """Whether a process has a file of this name open."""
    return name in {Path(path).name for path in _open_files(pid)}


def _open_files(pid: int) -> Iterator[str]:
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(*ENDED):  # it was closed since
            yield os.readlink(link)


def _bytes(pid: int, name: str) -> int:
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    return next(int(line.split()[1]) * 1024 for line in text.splitlines() if line.startswith(f"{name}:"))


def _stat(pid: int) -> list[str]:
    """What follows the name of a process: its state first."""
    text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    return text.rpartition(")")[2].split()
