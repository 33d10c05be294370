"""What a model is told when it connects."""

from __future__ import annotations

from collections.abc import Collection

from .catalog import TOOL_NAME
from .discovery.tools import SEARCH, callers_for
from .responses.fence import ABOUT
from .selection import Mode


def instructions(text: str, mode: Mode, names: Collection[str]) -> str:
    """The vendor's text for a server in a mode that offers the tools of these names. No other tool is named."""
    lines = text.splitlines(keepends=True)
    told = "".join(line for line in lines if {*TOOL_NAME.findall(line)} <= {*names})
    return told + f"- {ABOUT}\n" + ("" if mode == "list" else _discovery(mode, names))


def _discovery(mode: Mode, names: Collection[str]) -> str:
    tools = "The tools" if mode == "discover" else "More tools"
    return (
        f"- {tools} are behind others: find one with {SEARCH}, then call it with {' or '.join(callers_for(names))}.\n"
    )
