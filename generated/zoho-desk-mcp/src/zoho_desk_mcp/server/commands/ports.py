"""Addresses and ports to listen on, as command lines give them."""

from __future__ import annotations

import argparse

MAX_PORT = 65535


def port(text: str) -> int:
    """The number. 0 takes any free port. Raises argparse's error for what is none."""
    if text.isascii() and text.isdecimal() and int(text) <= MAX_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text} is not a port: give a number from 0 to {MAX_PORT}")


def host(text: str) -> str:
    """The address. Raises argparse's error for none, as of a variable of a shell that is not set: it would be all."""
    address = text.strip().removeprefix("[").removesuffix("]")  # as one of IPv6 stands in URLs
    if not address:
        raise argparse.ArgumentTypeError("it is empty: leave it out for this machine alone, or give 0.0.0.0 for all")
    return address
