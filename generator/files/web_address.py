"""Addresses that people give."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

UNFIT = re.compile(r"[\s\x00-\x1f\x7f\"<>\\^`{|}]")
"""What stands in no address."""


def web_address(text: str) -> str:
    """The text, where it is an address that a browser or a client can open. Raises ValueError."""
    try:
        parts = urlsplit(text)
        is_one = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_one = False
    if not is_one or UNFIT.search(text):
        raise ValueError("must be an address, such as https://www.example.com/")
    return text
