"""Calls of the tools of discovery mode."""

from __future__ import annotations

import difflib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import mcp_types as types
from pydantic import ValidationError

from .. import results
from ..arguments.errors import wrong_arguments
from ..registry import FORMER_NAMES, TOOLS
from ..responses.truncation import compact
from .hits import hit, kind
from .tools import (
    CALL,
    DESCRIBE,
    INPUTS,
    READ,
    SEARCH,
    CallInput,
    Catalog,
    DescribeInput,
    SearchInput,
    callers_for,
    understood,
)
from .words import Vocabulary

MISSPELLED = 0.9
"""How similar a misspelled name is to the right one. Below that, the search by words tells more."""
MAX_NAME_LENGTH = 100
"""Characters of an unknown tool's name that are looked at and repeated."""

CallTool = Callable[[str, dict[str, Any]], Awaitable[results.Result]]
"""Calls a tool of the catalog by name and arguments."""
WhyNot = Callable[[str], str | None]
"""What to say of a tool that exists and is not offered; None where it is as one that does not exist."""


@dataclass(frozen=True)
class Discovery:
    """Finds, describes and calls the tools that are offered."""

    offered: Catalog
    vocabulary: Vocabulary
    why_not: WhyNot

    async def call(self, name: str, arguments: dict[str, Any], call_tool: CallTool) -> results.Result:
        """Call one of the tools of discovery mode by its name."""
        model = INPUTS[name]
        try:
            given = model.model_validate(understood(name, arguments))
        except ValidationError as error:
            return results.refusal(wrong_arguments(error, model))
        if isinstance(given, SearchInput):
            found = [hit(tool) for tool in self._search(given.query, given.limit)]
            return _structured({"tools": found} if found else {"tools": [], "note": self._nothing_found()})
        assert isinstance(given, DescribeInput | CallInput)  # noqa: S101  # the inputs of all others
        if given.name in (SEARCH, DESCRIBE, *callers_for(self.offered)):
            return results.refusal(f"{given.name} is listed itself: call it by its name. Nothing was done.")
        called = FORMER_NAMES.get(given.name, given.name)
        tool = self.offered.get(called)
        if tool is None:
            return results.refusal(self.why_not(called) or self._unknown(given.name))
        if isinstance(given, DescribeInput):
            return _structured(tool.model_dump(mode="json", by_alias=True, exclude_none=True))
        if name == READ and not TOOLS[called].reads:
            return results.refusal(f"{called} {kind(TOOLS[called])}: call it with {CALL}. Nothing was done.")
        return await call_tool(called, given.arguments)

    def _search(self, words: str, limit: int) -> list[types.Tool]:
        from .search import tool_index  # SQLite and the index are for discovery mode only

        return [self.offered[name] for name in tool_index(self.vocabulary).search(words, self.offered.keys(), limit)]

    def _nothing_found(self) -> str:
        """What to try where no tool has any of the words."""
        tags = sorted({tag for name in self.offered for tag in TOOLS[name].tags})
        return f"No tool has any of these words. Try others, in English, or one of: {', '.join(tags)}."

    def _unknown(self, name: str) -> str:
        name = name[:MAX_NAME_LENGTH]
        close = difflib.get_close_matches(name, self.offered, n=1, cutoff=MISSPELLED)
        close = close or [tool.name for tool in self._search(name, 1)]
        return f"Unknown tool: {name}. " + (f"Did you mean {close[0]}?" if close else f"Find tools with {SEARCH}.")


def _structured(data: dict[str, Any]) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=compact(data))], structured_content=data)
