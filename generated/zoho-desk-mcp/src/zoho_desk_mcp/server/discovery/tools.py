"""Discovery mode: three tools that find, describe and call all others, for models that cannot carry hundreds."""

from __future__ import annotations

import difflib
from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Annotated, Any, TypeAlias

import mcp_types as types
from mcp.shared.exceptions import MCPError
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .. import results
from ..arguments.errors import wrong_arguments
from ..arguments.forms import forms_of
from ..arguments.repair import own_name, repaired
from ..product import SLUG, TITLE
from ..registry import FORMER_NAMES
from ..responses.truncation import compact
from .words import Vocabulary

SEARCH = f"search_{SLUG}_tools"
DESCRIBE = f"describe_{SLUG}_tool"
CALL = f"call_{SLUG}_tool"
DEFAULT_HITS = 8
MAX_HITS = 25
MISSPELLED = 0.9
"""How similar a misspelled name is to the right one. Below that, the search by words tells more."""
MAX_NAME_LENGTH = 100
"""Characters of an unknown tool's name that are looked at and repeated."""

Catalog = dict[str, types.Tool]
Result: TypeAlias = types.CallToolResult | types.InputRequiredResult
Caller = Callable[[str, dict[str, Any]], Awaitable[Result]]
"""Calls a tool of the catalog by name and arguments."""


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Search(_Input):
    query: Annotated[str, Field(min_length=1, max_length=500)]
    limit: Annotated[int, Field(ge=1, le=MAX_HITS)] = DEFAULT_HITS


class _Describe(_Input):
    name: str


class _Call(_Input):
    name: str
    arguments: dict[str, Any] = Field(default_factory=dict)


SYNONYMS = {
    **dict.fromkeys(("tool", "toolName"), "name"),
    **dict.fromkeys(("args", "parameters", "params"), "arguments"),
}
"""What callers name the arguments of these tools -> their own names."""
INPUTS: dict[str, type[_Input]] = {SEARCH: _Search, DESCRIBE: _Describe, CALL: _Call}


def discovery_tools(offered: Catalog) -> list[types.Tool]:
    """The three tools. What calling can do (its annotations) is what the offered tools can do."""
    name = {"type": "string", "description": f"Name of a tool, from {SEARCH}."}
    arguments = {"type": "object", "description": f"Arguments as {DESCRIBE} shows them; {{}} for none."}
    query = {"type": "string", "description": "What you want to do, in a few words."}
    limit = {"type": "integer", "description": f"Most tools to return: {DEFAULT_HITS} unless told, at most {MAX_HITS}."}
    return [
        types.Tool(
            name=SEARCH,
            title=f"Find {TITLE} tools",
            description=f"Finds the right ones among {len(offered)} {TITLE} tools by what you want to do: best "
            f"first, one line each. Then read the arguments of one with {DESCRIBE} and call it with {CALL}.",
            input_schema=_schema({"query": query, "limit": limit}, "query"),
            annotations=_READS,
        ),
        types.Tool(
            name=DESCRIBE,
            title=f"Describe a {TITLE} tool",
            description="Shows one tool in full: what it does, what comes back, the JSON Schema of its arguments, and "
            "whether it changes or deletes anything. Read it before you call a tool for the first time.",
            input_schema=_schema({"name": name}, "name"),
            annotations=_READS,
        ),
        types.Tool(
            name=CALL,
            title=f"Call a {TITLE} tool",
            description=f"Calls a {TITLE} tool by name. Arguments that do not fit its schema are refused, each with "
            f"what was expected. Some tools delete or send: {DESCRIBE} tells which.",
            input_schema=_schema({"name": name, "arguments": arguments}, "name", "arguments"),
            annotations=_annotations(offered.values()),
        ),
    ]


async def call_discovery(
    offered: Catalog, vocabulary: Vocabulary, name: str, arguments: dict[str, Any], call_tool: Caller
) -> Result:
    """Call one of the three tools. Tools that are not offered are as if they did not exist.

    Raises MCPError for the name of any other tool.
    """
    model = INPUTS.get(name)
    if model is None:
        raise MCPError(types.INVALID_PARAMS, f"Unknown tool: {name}")
    try:
        given = model.model_validate(_understood(name, arguments))
    except ValidationError as error:
        return results.refusal(wrong_arguments(error, model))
    if isinstance(given, _Search):
        return _structured({"tools": [_line(tool) for tool in _search(given.query, offered, vocabulary, given.limit)]})
    assert isinstance(given, _Describe | _Call)  # noqa: S101  # the table above
    called = FORMER_NAMES.get(given.name, given.name)
    tool = offered.get(called)
    if tool is None:
        return results.refusal(_unknown(given.name, offered, vocabulary))
    if isinstance(given, _Call):
        return await call_tool(called, given.arguments)
    return _structured(tool.model_dump(mode="json", by_alias=True, exclude_none=True))


def _understood(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a discovery tool as it takes them: those of the tool to call may lie beside its name."""
    forms = forms_of(INPUTS[name])
    beside = {key: value for key, value in arguments.items() if own_name(key, forms, SYNONYMS) is None}
    if name != CALL:
        return repaired(forms, arguments, SYNONYMS)
    given = repaired(forms, {key: value for key, value in arguments.items() if key not in beside}, SYNONYMS)
    within = given.get("arguments") or {}
    return {**given, "arguments": {**beside, **within} if isinstance(within, dict) else within}


def _search(words: str, offered: Catalog, vocabulary: Vocabulary, limit: int) -> list[types.Tool]:
    from .search import tool_index  # SQLite and the index are for discovery mode only

    return [offered[name] for name in tool_index(vocabulary).search(words, offered.keys(), limit)]


def _line(tool: types.Tool) -> dict[str, Any]:
    """A tool in one line: the first sentence of its description, and what it may change."""
    hints = tool.annotations or types.ToolAnnotations()
    changes = "reads" if hints.read_only_hint else "deletes or sends" if hints.destructive_hint else "changes"
    summary = (tool.description or "").partition(". ")[0].rstrip(".")
    return {"name": tool.name, "summary": f"{summary}.", "kind": changes}


def _unknown(name: str, offered: Catalog, vocabulary: Vocabulary) -> str:
    name = name[:MAX_NAME_LENGTH]
    close = difflib.get_close_matches(name, offered, n=1, cutoff=MISSPELLED)
    close = close or [tool.name for tool in _search(name, offered, vocabulary, 1)]
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
