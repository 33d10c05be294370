"""Completion of prompt arguments by names that the API gives, or that there are anyway."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from weakref import ReferenceType, WeakKeyDictionary, ref

import mcp_types as types

from ..cached import Cached
from ..caller_rights import may_see_all
from ..http.base_client import BaseClient
from ..http.errors import ApiError
from ..texts.visible import visible, whole

MAX_VALUES = 100
"""Values that a completion may hold, by the protocol."""
CACHE_SECONDS = 60.0
"""How long names are kept: people type faster than names change."""
MAX_NAMES, MAX_NAME = 1_000, 200
"""Names that are kept for an argument, and characters of each."""


@dataclass(frozen=True)
class NameSource:
    """Where the names for an argument come from."""

    tool: str
    """The tool that lists them: only a caller who may use it, for all of them, is told any."""
    read: Callable[[BaseClient], Awaitable[list[str]]]


@dataclass(eq=False)
class Completions:
    """The arguments that can be completed, and the names for each."""

    sources: Mapping[str, NameSource] = field(default_factory=dict)
    fixed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Argument -> the values that it takes."""
    _cache: WeakKeyDictionary[BaseClient, dict[str, Cached[list[str]]]] = field(
        default_factory=WeakKeyDictionary, repr=False
    )

    async def complete(self, client: BaseClient, params: types.CompleteRequestParams) -> types.CompleteResult:
        """The names with a word that begins like what was typed. Nothing for other arguments."""
        typed = params.argument.value.strip().casefold()
        known = await self._known(client, params.argument.name) if isinstance(params.ref, types.PromptReference) else ()
        found = [name for name in known if _begins(name.casefold(), typed)]
        total = len(found)
        completion = types.Completion(values=found[:MAX_VALUES], total=total, has_more=total > MAX_VALUES)
        return types.CompleteResult(completion=completion)

    async def _known(self, client: BaseClient, argument: str) -> Sequence[str]:
        """All that the argument may be, as far as the caller may know it."""
        source = self.sources.get(argument)
        if source is None:
            return self.fixed.get(argument, ())
        return await self._names(client, argument, source) if may_see_all(source.tool) else ()

    async def _names(self, client: BaseClient, argument: str, source: NameSource) -> list[str]:
        """The names, at most a minute old; none where the API refuses, for a completion is only a help."""
        kept = self._cache.setdefault(client, {})
        names = kept.setdefault(argument, Cached(partial(_read, source, ref(client)), CACHE_SECONDS))
        try:
            return await names.get()
        except ApiError:
            return []


async def _read(source: NameSource, of: ReferenceType[BaseClient]) -> list[str]:
    client = of()  # else what is kept of a client would keep the client
    names = await source.read(client) if client is not None else []
    return sorted({visible(whole(name[:MAX_NAME])) for name in names[:MAX_NAMES]})


def _begins(name: str, typed: str) -> bool:
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
