"""Port numbers, as command lines give them."""

from __future__ import annotations

import argparse

MAX_PORT = 65535


def port(text: str) -> int:
    """The number. 0 takes any free port. Raises argparse's error for what is none."""
    if text.isascii() and text.isdecimal() and int(text) <= MAX_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} is not a port: give a number from 0 to {MAX_PORT}")
