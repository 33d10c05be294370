"""Completion of prompt arguments: the names of departments."""

from __future__ import annotations

import time
from weakref import WeakKeyDictionary

import mcp_types as types

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.errors import ApiError
from zoho_desk_mcp.prompts import DEPARTMENT
from zoho_desk_mcp.resources import LIST_DEPARTMENTS, department_names

MOST = 100
"""Values that a completion may hold, by the protocol."""
FRESH = 60.0
"""Seconds for which names are kept: people type faster than departments change."""

_kept: WeakKeyDictionary[Client, tuple[float, list[str]]] = WeakKeyDictionary()


async def complete(client: Client, params: types.CompleteRequestParams, names: frozenset[str]) -> types.CompleteResult:
    """The departments that go on from what was typed, at any of their words. Nothing for other arguments."""
    found: list[str] = []
    is_prompt = isinstance(params.ref, types.PromptReference)
    if is_prompt and params.argument.name == DEPARTMENT and LIST_DEPARTMENTS in names:
        typed = params.argument.value.strip().casefold()
        found = [name for name in await _departments(client) if _goes_on(name.casefold(), typed)]
    completion = types.Completion(values=found[:MOST], total=len(found), has_more=len(found) > MOST)
    return types.CompleteResult(completion=completion)


async def _departments(client: Client) -> list[str]:
    """The names, at most a minute old; none where Zoho Desk refuses, for a completion is only a help."""
    made, known = _kept.get(client, (0.0, []))
    if not known or time.monotonic() - made > FRESH:
        try:
            known = sorted(await department_names(client))
        except ApiError:
            return []
        _kept[client] = time.monotonic(), known
    return known


def _goes_on(name: str, typed: str) -> bool:
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
