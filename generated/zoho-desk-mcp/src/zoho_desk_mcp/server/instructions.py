"""What a model is told when it connects."""

from __future__ import annotations

from collections.abc import Collection

from .catalog import TOOL_NAME
from .discovery.tools import CALL, DESCRIBE, SEARCH
from .responses.fence import ABOUT
from .selection import Mode

DISCOVERY = f"""\
- The tools are behind three others: find one with {SEARCH}, read its arguments with \
{DESCRIBE}, call it with {CALL}.
"""


def instructions(text: str, mode: Mode, names: Collection[str]) -> str:
    """The vendor's text for a server in a mode that offers the tools of these names. No other tool is named."""
    lines = text.splitlines(keepends=True)
    told = "".join(line for line in lines if {*TOOL_NAME.findall(line)} <= {*names})
    return told + f"- {ABOUT}\n" + (DISCOVERY if mode == "discover" else "")
