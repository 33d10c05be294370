"""Runs the package's command with a clock that steps: `python stepping_clock.py OFFSET_FILE ARGUMENT…`.

What hosted mode decides by the time of day it asks of `time.time`, in the end. That is put ahead, or back, by the
seconds in the file, which may change at any time. Nothing else of the machine is touched.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from pathlib import Path

OFFSET = struct.Struct("<d")


def step(file: Path, seconds: float) -> None:
    """Set how far the clock is ahead."""
    with file.open("r+b" if file.exists() else "wb") as opened:
        opened.write(OFFSET.pack(seconds))


def _use(file: Path) -> None:
    real_time = time.time
    opened = os.open(file, os.O_RDONLY)

    def offset() -> float:
        return float(OFFSET.unpack(os.pread(opened, OFFSET.size, 0))[0])

    time.time = lambda: real_time() + offset()


if __name__ == "__main__":
    _use(Path(sys.argv[1]))
    from zoho_desk_mcp.cli import main

    main(sys.argv[2:])
