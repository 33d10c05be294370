"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import re
from typing import Any

INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
NOTHING = object()
"""What stands at a place that there is not."""


def parse_pointer(pointer: str) -> list[str]:
    """The unescaped tokens of a JSON pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def make_pointer(*tokens: str | int) -> str:
    """The JSON pointer of some tokens."""
    plain = "/".join(map(str, tokens))
    if "~" not in plain and plain.count("/") == len(tokens) - 1:  # nearly all: a document has some 400,000
        return f"/{plain}"
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def part_at(node: Any, token: str) -> Any:
    """What an object or a list has under a token of a pointer, `NOTHING` where it has no such part."""
    if isinstance(node, dict):
        return node.get(token, NOTHING)
    if isinstance(node, list) and INDEX.fullmatch(token) and int(token) < len(node):
        return node[int(token)]
    return NOTHING
