"""At which line of a JSON text each of its parts begins."""

from __future__ import annotations

import json
import re

from generator.files.json_pointer import make_pointer

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def lines_of(text: str) -> dict[str, int]:
    """JSON pointer (RFC 6901) -> line. The text is known to be JSON."""
    lines: dict[str, int] = {"": 1}
    open_: list[tuple[str, int]] = []  # of each list and object around: its pointer, and the next index (an object: -1)
    key: str | None = None  # as a pointer
    line, position = 1, 0
    for found in TOKEN.finditer(text):
        line += text.count("\n", position, found.start())
        position, part = found.start(), found[0]
        if part in "}]":
            open_.pop()
        elif part == ",":
            key = None
        elif part == ":":
            continue
        elif open_ and open_[-1][1] < 0 and key is None:
            key = make_pointer(json.loads(part))
            lines.setdefault(f"{open_[-1][0]}{key}", line)
        else:
            pointer = ""
            if open_:
                parent, index = open_[-1]
                pointer = parent + (str(key) if index < 0 else make_pointer(index))
                open_[-1] = (parent, index if index < 0 else index + 1)
                lines.setdefault(pointer, line)
            if part in "{[":
                open_.append((pointer, -1 if part == "{" else 0))
            key = None
    return lines


def line_of(pointer: str, lines: dict[str, int]) -> int:
    """The line of a part, or of what it is within, where the text has no such part."""
    while pointer not in lines:
        pointer = pointer.rpartition("/")[0]
    return lines[pointer]
