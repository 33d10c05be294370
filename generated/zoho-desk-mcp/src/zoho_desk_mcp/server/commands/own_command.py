"""How another program starts this one."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from ..product import COMMAND, PACKAGE


def own_command() -> list[str]:
    """The words of a command line that starts this program from anywhere: absolute paths."""
    script = Path(sys.argv[0])
    if script.stem == COMMAND:
        found = str(script) if script.exists() else shutil.which(COMMAND)
        if found is not None:
            return [os.path.abspath(found)]
    return [sys.executable, "-m", PACKAGE]
