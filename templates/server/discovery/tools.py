"""The tools of discovery mode, as clients see them: they find, describe and call all others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Annotated, Any

import mcp_types as types
from pydantic import BaseModel, ConfigDict, Field

from ..arguments.forms import forms_of
from ..arguments.repair import own_name, repaired
from ..product import SLUG, TITLE
from ..registry import TOOLS

SEARCH = f"search_{SLUG}_tools"
DESCRIBE = f"describe_{SLUG}_tool"
READ = f"read_{SLUG}_tool"
CALL = f"call_{SLUG}_tool"
DEFAULT_HITS = 8
MAX_HITS = 25

Catalog = Mapping[str, types.Tool]


class Input(BaseModel):
    """Arguments of one of these tools."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class SearchInput(Input):
    """What is wanted, and how many tools to return."""

    query: Annotated[str, Field(min_length=1, max_length=500)]
    limit: Annotated[int, Field(ge=1, le=MAX_HITS)] = DEFAULT_HITS


class DescribeInput(Input):
    """The tool to describe."""

    name: Annotated[str, Field(min_length=1)]


class CallInput(Input):
    """The tool to call."""

    name: Annotated[str, Field(min_length=1)]
    arguments: dict[str, Any] = Field(default_factory=dict)


SYNONYMS = {
    **dict.fromkeys(("tool", "toolName"), "name"),
    **dict.fromkeys(("args", "parameters", "params"), "arguments"),
}
"""What callers name the arguments of these tools -> their own names."""
INPUTS: dict[str, type[Input]] = {SEARCH: SearchInput, DESCRIBE: DescribeInput, READ: CallInput, CALL: CallInput}
CALLERS = (READ, CALL)
"""The tools that call others: the first only what reads, so that a client can allow it once and for all."""


def callers_for(names: Collection[str]) -> tuple[str, ...]:
    """The tools that are needed to call the tools of these names."""
    reading = {name for name in names if TOOLS[name].reads}
    return (READ,) * bool(reading) + (CALL,) * (len(reading) < len(names))


def caller_of(name: str) -> str:
    """The tool that calls the tool of this name."""
    return READ if TOOLS[name].reads else CALL


def discovery_tools(offered: Catalog) -> list[types.Tool]:
    """The tools that find the offered ones, and those of the callers that are needed."""
    listed = callers_for(offered)
    name = {"type": "string", "description": f"Name of a tool, from {SEARCH}."}
    arguments = {"type": "object", "description": "Its arguments; {} for none."}
    query = {"type": "string", "description": "What you want to do, in a few words."}
    limit = {"type": "integer", "description": f"Most tools to return: {DEFAULT_HITS} unless told, at most {MAX_HITS}."}
    callers = [
        types.Tool(
            name=READ,
            title=f"Read with a {TITLE} tool",
            description=f"Calls a {TITLE} tool that only reads, by name. Refuses all others"
            + (f": they are called with {CALL}." if CALL in listed else "."),
            input_schema=_schema({"name": name, "arguments": arguments}, "name", "arguments"),
            annotations=_READS.model_copy(update={"open_world_hint": True}),
        ),
        types.Tool(
            name=CALL,
            title=f"Call a {TITLE} tool",
            description=f"Calls a {TITLE} tool by name, also one that writes, sends or deletes: {SEARCH} tells which.",
            input_schema=_schema({"name": name, "arguments": arguments}, "name", "arguments"),
            annotations=_annotations([tool for tool in offered.values() if not TOOLS[tool.name].reads]),
        ),
    ]
    return [
        types.Tool(
            name=SEARCH,
            title=f"Find {TITLE} tools",
            description=f"Finds the right ones among {len(offered)} {TITLE} tools by what you want to do: best first, "
            f"with what each needs. Then call one with {' or '.join(listed)}.",
            input_schema=_schema({"query": query, "limit": limit}, "query"),
            annotations=_READS,
        ),
        types.Tool(
            name=DESCRIBE,
            title=f"Describe a {TITLE} tool",
            description="Shows one tool in full, with the JSON Schema of its arguments: where what the search tells "
            "is not enough.",
            input_schema=_schema({"name": name}, "name"),
            annotations=_READS,
        ),
        *(tool for tool in callers if tool.name in listed),
    ]


def understood(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of one of these tools as it takes them: those of the tool to call may lie beside its name."""
    forms = forms_of(INPUTS[name])
    if name not in CALLERS:
        return repaired(forms, arguments, SYNONYMS)
    beside = {key: value for key, value in arguments.items() if own_name(key, forms, SYNONYMS) is None}
    given = repaired(forms, {key: value for key, value in arguments.items() if key not in beside}, SYNONYMS)
    within = given.get("arguments") or {}
    return {**given, "arguments": {**beside, **within} if isinstance(within, dict) else within}


def _schema(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _annotations(tools: Collection[types.Tool]) -> types.ToolAnnotations:
    """The hints that hold for every one of the tools."""
    hints = [tool.annotations or types.ToolAnnotations() for tool in tools]
    return types.ToolAnnotations(
        read_only_hint=False,
        destructive_hint=any(hint.destructive_hint for hint in hints),
        idempotent_hint=all(hint.idempotent_hint for hint in hints),
        open_world_hint=True,
    )


_READS = types.ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
