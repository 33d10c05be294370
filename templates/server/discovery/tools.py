"""Discovery mode: three tools that find, describe and call all others, for models that cannot carry hundreds."""

from __future__ import annotations

import difflib
from collections.abc import Awaitable, Callable, Collection
from typing import Annotated, Any

import mcp_types as types
from mcp.shared.exceptions import MCPError
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..responses import results
from ..responses.truncation import compact
from ..arguments.errors import wrong_arguments

SEARCH = "search_zoho_desk_tools"
DESCRIBE = "describe_zoho_desk_tool"
CALL = "call_zoho_desk_tool"
USUAL_HITS = 8
MOST_HITS = 25
ONLY_MISSPELLED = 0.9
"""How alike two names are that differ by a slip. Below that, what the words mean tells more than their letters."""
LONGEST_NAME = 100
"""Characters of an unknown tool's name that are looked at and repeated."""

Catalog = dict[str, types.Tool]
Caller = Callable[[str, dict[str, Any]], Awaitable[types.CallToolResult]]
"""Calls a tool of the catalog by name and arguments."""


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Search(_Input):
    query: Annotated[str, Field(min_length=1, max_length=500)]
    limit: Annotated[int, Field(ge=1, le=MOST_HITS)] = USUAL_HITS


class _Describe(_Input):
    name: str


class _Call(_Input):
    name: str
    arguments: dict[str, Any] = Field(default_factory=dict)


INPUTS: dict[str, type[_Input]] = {SEARCH: _Search, DESCRIBE: _Describe, CALL: _Call}


def discovery_tools(offered: Catalog) -> list[types.Tool]:
    """The three tools. What calling can do (its annotations) is what the offered tools can do."""
    name = {"type": "string", "description": f"Name of a tool, from {SEARCH}."}
    arguments = {"type": "object", "description": f"Arguments as {DESCRIBE} shows them; {{}} for none."}
    query = {"type": "string", "description": "What you want to do, in a few words."}
    limit = {"type": "integer", "description": f"Most tools to answer: {USUAL_HITS} unless told, at most {MOST_HITS}."}
    return [
        types.Tool(
            name=SEARCH,
            title="Find Zoho Desk tools",
            description=f"Finds the right ones among {len(offered)} Zoho Desk tools by what you want to do: best "
            f"first, one line each. Then read the arguments of one with {DESCRIBE} and call it with {CALL}.",
            input_schema=_schema({"query": query, "limit": limit}, "query"),
            annotations=_READS,
        ),
        types.Tool(
            name=DESCRIBE,
            title="Describe a Zoho Desk tool",
            description="Shows one tool in full: what it does, what comes back, the JSON Schema of its arguments, and "
            "whether it changes or deletes anything. Read it before you call a tool for the first time.",
            input_schema=_schema({"name": name}, "name"),
            annotations=_READS,
        ),
        types.Tool(
            name=CALL,
            title="Call a Zoho Desk tool",
            description=f"Calls a Zoho Desk tool by name. Arguments that do not fit its schema are refused, each with "
            f"what was expected. Some tools delete or send: {DESCRIBE} tells which.",
            input_schema=_schema({"name": name, "arguments": arguments}, "name", "arguments"),
            annotations=_annotations(offered.values()),
        ),
    ]


async def call_discovery(
    offered: Catalog, name: str, arguments: dict[str, Any], call_tool: Caller
) -> types.CallToolResult:
    """Answer a call of one of the three tools. Tools that are not offered are as if they did not exist.

    Raises MCPError for the name of any other tool.
    """
    model = INPUTS.get(name)
    if model is None:
        raise MCPError(types.INVALID_PARAMS, f"Unknown tool: {name}")
    try:
        given = model.model_validate(arguments)
    except ValidationError as error:
        return results.refusal(wrong_arguments(error, model))
    if isinstance(given, _Search):
        return _structured({"tools": [_line(tool) for tool in _search(offered, given)]})
    assert isinstance(given, _Describe | _Call)  # noqa: S101  # the table above
    tool = offered.get(given.name)
    if tool is None:
        return results.refusal(_unknown(given.name, offered))
    if isinstance(given, _Call):
        return await call_tool(given.name, given.arguments)
    return _structured(tool.model_dump(mode="json", by_alias=True, exclude_none=True))


def _search(offered: Catalog, given: _Search) -> list[types.Tool]:
    return [offered[name] for name in _found(given.query, offered, given.limit)]


def _found(words: str, offered: Catalog, limit: int) -> list[str]:
    from .search import tool_index

    return tool_index().search(words, offered.keys(), limit)


def _line(tool: types.Tool) -> dict[str, Any]:
    """A tool in one line: the first sentence of its description, and what it may change."""
    hints = tool.annotations or types.ToolAnnotations()
    changes = "reads" if hints.read_only_hint else "deletes or sends" if hints.destructive_hint else "changes"
    summary = (tool.description or "").partition(". ")[0].rstrip(".")
    return {"name": tool.name, "summary": f"{summary}.", "kind": changes}


def _unknown(name: str, offered: Catalog) -> str:
    name = name[:LONGEST_NAME]
    close = difflib.get_close_matches(name, offered, n=1, cutoff=ONLY_MISSPELLED) or _found(name, offered, 1)
    return f"Unknown tool: {name}. " + (f"Did you mean {close[0]}?" if close else f"Find tools with {SEARCH}.")


def _structured(data: dict[str, Any]) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=compact(data))], structured_content=data)


def _schema(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _annotations(tools: Collection[types.Tool]) -> types.ToolAnnotations:
    """The hints that hold for every one of the tools."""
    hints = [tool.annotations or types.ToolAnnotations() for tool in tools]
    return types.ToolAnnotations(
        read_only_hint=all(hint.read_only_hint for hint in hints),
        destructive_hint=any(hint.destructive_hint for hint in hints),
        idempotent_hint=all(hint.idempotent_hint for hint in hints),
        open_world_hint=True,
    )


_READS = types.ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
