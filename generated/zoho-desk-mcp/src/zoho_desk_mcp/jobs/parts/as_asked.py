"""Whether a change became what was asked for, by what Zoho responds: rules and blueprints may set other values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from zoho_desk_mcp.lookup.alike import alike
from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.server.responses.truncation import clipped
from zoho_desk_mcp.server.texts.visible import one_line

COMPARED = ("status", "priority", "category")
"""Fields of a ticket that Zoho responds as they are set."""
MAX_VALUE = 100


def not_as_asked(asked: Mapping[str, Any], response: Mapping[str, Json], cleared: Collection[str] = ()) -> str:
    """The fields that are not what was asked for, in words; empty where all are, as far as the response tells."""
    told = {name: response.get(name) for name in COMPARED if asked.get(name) is not None}
    others = [
        f"{name} is {clipped(one_line(value), MAX_VALUE)}, not {asked[name]}"
        for name, value in told.items()
        if isinstance(value, str) and value and alike(value) != alike(str(asked[name]))
    ]
    others += [
        f"{name} is {clipped(one_line(str(response[name])), MAX_VALUE)}, not empty"
        for name in cleared
        if response.get(name)
    ]
    return f"{'; '.join(others)}: Zoho Desk took the change, and responds with this." if others else ""
