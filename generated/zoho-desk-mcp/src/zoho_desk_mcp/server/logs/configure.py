"""Where the process's logs go, and in which form."""

from __future__ import annotations

import logging
from typing import Literal

from ..product import PACKAGE
from .formats import JsonFormatter, LinesFormatter
from .queued import QueuedLog

LogForm = Literal["lines", "json", "off"]
LogLevel = Literal["debug", "info", "warning"]
STDERR = 2


def configure_logs(form: LogForm = "lines", level: LogLevel = "info") -> None:
    """Send the process's logs to standard error in this form."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    if form == "off":
        root.addHandler(logging.NullHandler())
        logging.getLogger(PACKAGE).propagate = False
        logging.getLogger(PACKAGE).addHandler(logging.NullHandler())
        return
    root.addHandler(QueuedLog(STDERR, JsonFormatter() if form == "json" else LinesFormatter()))
    root.setLevel(logging.DEBUG if level == "debug" else logging.WARNING)
    logging.getLogger(PACKAGE).setLevel(level.upper())
