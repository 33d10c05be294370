"""Which Python and which libraries run: what they write may differ with their versions."""

from __future__ import annotations

import sys
from pathlib import Path


def installed() -> list[str]:
    """Python's version, and every library with its own, as the folders of what is installed are called."""
    found = {path.name for folder in sys.path if folder for path in Path(folder).glob("*.dist-info")}
    return [sys.version, *sorted(found)]
