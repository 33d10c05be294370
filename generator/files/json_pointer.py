"""JSON pointers (RFC 6901)."""

from __future__ import annotations


def parse_pointer(pointer: str) -> list[str]:
    """The unescaped tokens of a JSON pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def make_pointer(*tokens: str | int) -> str:
    """The JSON pointer of some tokens."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)
