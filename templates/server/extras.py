"""How a person gets the packages of an extra that is not installed."""

from __future__ import annotations

from .product import COMMAND


def with_extra(extra: str) -> str:
    """The advice. It names no index: what an index has under this name may be somebody else's."""
    return f"Install {COMMAND} again from its folder or wheel, with the extra: pip install '<folder or wheel>[{extra}]'"
