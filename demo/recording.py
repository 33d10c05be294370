"""What the demo prints on a terminal, line by line with its colors."""

from __future__ import annotations

import os
import subprocess
import sys

from rich.ansi import AnsiDecoder
from rich.text import Text

PATIENCE = 120


def recorded() -> list[Text]:
    """Run the demo as a person does."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    terminal = {"TERM": "xterm-256color", "COLORTERM": "", "FORCE_COLOR": "1", "COLUMNS": "120"}
    done = subprocess.run(
        [sys.executable, "-m", "demo"],
        env=environment | terminal,
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    return list(AnsiDecoder().decode(done.stdout))
