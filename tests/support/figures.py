"""Figures as the documents write them."""

from __future__ import annotations

IN_WORDS = {0.5: "half a second", 1: "a second", 60: "a minute", 600: "ten minutes", 86_400: "a day"}


def number(*same: float) -> str:
    """The figure that all of these constants have."""
    return " or ".join(dict.fromkeys(f"{value:,.10g}" for value in same))


def mib(size: float) -> str:
    return f"{number(size / 2**20)} MiB"


def mb(size: float) -> str:
    return f"{number(size / 1_000_000)} MB"


def s(*same: float) -> str:
    return f"{number(*same)} s"


def minutes(seconds: float) -> str:
    return f"{number(seconds / 60)} min"


def words(seconds: float) -> str:
    return IN_WORDS.get(seconds, s(seconds))
