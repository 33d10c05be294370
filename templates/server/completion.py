"""Completion of prompt arguments by names that the API gives."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import mcp_types as types

from .http.base_client import BaseClient
from .http.errors import ApiError

MAX_VALUES = 100
"""Values that a completion may hold, by the protocol."""
CACHE_SECONDS = 60.0
"""How long names are kept: people type faster than names change."""


@dataclass(frozen=True)
class NameSource:
    """Where the names for an argument come from."""

    tool: str
    """The tool that reads them. Where it is not offered, nothing is completed."""
    read: Callable[[BaseClient], Awaitable[list[str]]]


@dataclass(eq=False)
class Completions:
    """The arguments that can be completed, and the names for each."""

    sources: Mapping[str, NameSource] = field(default_factory=dict)
    _cache: WeakKeyDictionary[BaseClient, dict[str, tuple[float, list[str]]]] = field(
        default_factory=WeakKeyDictionary, repr=False
    )

    async def complete(
        self, client: BaseClient, params: types.CompleteRequestParams, names: frozenset[str]
    ) -> types.CompleteResult:
        """The names with a word that begins like what was typed. Nothing for other arguments."""
        found: list[str] = []
        source = self.sources.get(params.argument.name) if isinstance(params.ref, types.PromptReference) else None
        if source is not None and source.tool in names:
            typed = params.argument.value.strip().casefold()
            known = await self._names(client, params.argument.name, source)
            found = [name for name in known if _begins(name.casefold(), typed)]
        total = len(found)
        completion = types.Completion(values=found[:MAX_VALUES], total=total, has_more=total > MAX_VALUES)
        return types.CompleteResult(completion=completion)

    async def _names(self, client: BaseClient, argument: str, source: NameSource) -> list[str]:
        """The names, at most a minute old; none where the API refuses, for a completion is only a help."""
        cache = self._cache.setdefault(client, {})
        read_at, known = cache.get(argument, (0.0, []))
        if not known or time.monotonic() - read_at > CACHE_SECONDS:
            try:
                known = sorted(await source.read(client))
            except ApiError:
                return []
            cache[argument] = time.monotonic(), known
        return known


def _begins(name: str, typed: str) -> bool:
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
