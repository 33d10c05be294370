"""Runs the package's command with a clock that steps: `python stepping_clock.py OFFSET_FILE ARGUMENT…`.

What hosted mode decides by the time of day it asks of `utc_now` and of `time.time`. Both are put ahead, or back, by the
seconds in the file, which may change at any time. Nothing else of the machine is touched.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

OFFSET = struct.Struct("<d")


def step(file: Path, seconds: float) -> None:
    """Set how far the clock is ahead."""
    with file.open("r+b" if file.exists() else "wb") as opened:
        opened.write(OFFSET.pack(seconds))


def _use(file: Path) -> None:
    from zoho_desk_mcp.server.hosting.storage import models  # noqa: PLC0415  # before any module takes its clock

    real_now, real_time = models.utc_now, time.time
    opened = os.open(file, os.O_RDONLY)

    def offset() -> float:
        return float(OFFSET.unpack(os.pread(opened, OFFSET.size, 0))[0])

    def utc_now() -> datetime:
        return real_now() + timedelta(seconds=offset())

    taken = [name for name, module in sys.modules.items() if getattr(module, "utc_now", None) is real_now]
    assert taken == [models.__name__], taken
    models.utc_now = utc_now
    time.time = lambda: real_time() + offset()


if __name__ == "__main__":
    _use(Path(sys.argv[1]))
    from zoho_desk_mcp.cli import main

    main(sys.argv[2:])
