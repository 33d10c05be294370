"""Which tool a request of MCP calls, by a name that the server knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...discovery.tools import CALLERS, INPUTS
from ...json_rpc import TOOL_CALL
from ...registry import FORMER_NAMES, TOOLS


def called_tool(params: Mapping[str, Any]) -> str | None:
    """The tool's present name, in discovery mode of the tool behind it, never the caller's words; None for another."""
    names = [params.get("name")]
    if names[0] in CALLERS and isinstance(params.get("arguments"), Mapping):
        names.insert(0, params["arguments"].get("name"))
    called = (FORMER_NAMES.get(name, name) for name in names if isinstance(name, str))
    return next((name for name in called if name in TOOLS or name in INPUTS), None)


def only_reads(method: str, params: Mapping[str, Any]) -> bool:
    """Whether a request changes nothing, whatever becomes of it."""
    if method != TOOL_CALL:
        return True
    tool = called_tool(params)
    return tool in TOOLS and TOOLS[tool].reads
