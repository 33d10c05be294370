"""What a model is told when it connects."""

from __future__ import annotations

from collections.abc import Collection

from .catalog import TOOL_NAME
from .discovery.tools import SEARCH, callers_for
from .registry import TOOLS
from .responses.fence import ABOUT, about_unfenced
from .selection import Mode


def instructions(text: str, mode: Mode, names: Collection[str]) -> str:
    """The vendor's text for a server in a mode that offers the tools of these names. No other tool is named.

    It is not for tools that are apart, which work otherwise.
    """
    found = [name for name in names if not TOOLS[name].is_apart]
    unfenced = [name for name in names if TOOLS[name].json_text]
    lines = text.splitlines(keepends=True) if found else []
    told = "".join(line for line in lines if {*TOOL_NAME.findall(line)} <= {*found})
    told += f"- {ABOUT}\n" if found else ""
    told += f"- {about_unfenced(unfenced)}\n" if unfenced else ""
    return told + ("" if mode == "list" else _discovery(mode, found))


def _discovery(mode: Mode, names: Collection[str]) -> str:
    tools = "The tools" if mode == "discover" else "More tools"
    return (
        f"- {tools} are behind others: find one with {SEARCH}, then call it with {' or '.join(callers_for(names))}.\n"
    )
