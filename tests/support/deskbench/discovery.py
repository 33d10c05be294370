"""Plays a script through discovery: each tool is searched for, described where that is not enough, and called."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from mcp_types import CallToolResult

from generator.files.yaml_source import YamlSource
from tests.support.deskbench.play import Play, ScriptError
from tests.support.projects import ROOT

SEARCHES = ROOT / "tests/deskbench/searches.yaml"
SEARCH, DESCRIBE = "search_zoho_desk_tools", "describe_zoho_desk_tool"
READ, CALL = "read_zoho_desk_tool", "call_zoho_desk_tool"


async def through_discovery(play: Play, tool: str, arguments: dict[str, Any]) -> CallToolResult:
    """Call a tool as a model does that sees a few: the first time in a task it has to find it."""
    if tool not in play.met:
        play.met[tool] = await _found(play, tool)
        if not _shows(play.met[tool], arguments):
            await play.call(DESCRIBE, {"name": tool})
            play.begin_turn()
    caller = READ if play.met[tool]["kind"] == "reads" else CALL
    return await play.call(caller, {"name": tool, "arguments": arguments})


async def _found(play: Play, tool: str) -> dict[str, Any]:
    """What a search shows of the tool: by the first words that come to mind, else by the next."""
    tried = searches()[tool]
    for query in tried:
        found = await play.call(SEARCH, {"query": query})
        play.begin_turn()
        for hit in (found.structured_content or {}).get("tools", []):
            if hit["name"] == tool:
                return dict(hit)
    raise ScriptError(f"{tool} is not found by a search for {' or '.join(tried)}")


def _shows(hit: dict[str, Any], arguments: dict[str, Any]) -> bool:
    """Whether a model can give these arguments by what the search shows: it names them, and none is an object."""
    named = set(re.findall(r"\w+", f"{hit.get('required', '')} {hit.get('optional', '')}"))
    return arguments.keys() <= named and not any(isinstance(value, dict) for value in arguments.values())


@cache
def searches() -> dict[str, list[str]]:
    """Tool -> what one searches for to find it, and what one tries next."""
    found: dict[str, str | list[str]] = YamlSource(SEARCHES).data
    return {tool: [words] if isinstance(words, str) else words for tool, words in found.items()}
