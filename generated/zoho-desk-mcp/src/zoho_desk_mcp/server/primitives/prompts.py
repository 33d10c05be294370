"""MCP prompts: workflows that a person can start by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import mcp_types as types
from mcp.shared.exceptions import MCPError

Arguments = Mapping[str, str]
MAX_ARGUMENT = 10_000
"""Characters of an argument: the text repeats it, and writes some characters as ten."""


@dataclass(frozen=True)
class Workflow:
    """A prompt: what it takes, the tools that it needs, and how its text is made."""

    name: str
    title: str
    description: str
    arguments: tuple[types.PromptArgument, ...]
    tools: tuple[str, ...]
    text: Callable[[Arguments], str]


def offered_prompts(workflows: Iterable[Workflow], names: frozenset[str]) -> list[types.Prompt]:
    """The prompts whose tools are all among these names."""
    return [
        types.Prompt(name=flow.name, title=flow.title, description=flow.description, arguments=list(flow.arguments))
        for flow in workflows
        if names >= set(flow.tools)
    ]


def prompt(workflows: Iterable[Workflow], name: str, given: Arguments, names: frozenset[str]) -> types.GetPromptResult:
    """The text of a prompt. Raises MCPError for one that is not offered, and for arguments that do not fit."""
    flow = next((flow for flow in workflows if flow.name == name and names >= set(flow.tools)), None)
    if flow is None:
        raise MCPError(types.INVALID_PARAMS, f"Unknown prompt: {name}")
    known = [argument.name for argument in flow.arguments]
    if unknown := sorted(set(given) - set(known)):
        raise MCPError(types.INVALID_PARAMS, f"{name} takes no {', '.join(unknown)}; known: {', '.join(known)}")
    if too_long := sorted(key for key, value in given.items() if len(value) > MAX_ARGUMENT):
        raise MCPError(types.INVALID_PARAMS, f"{', '.join(too_long)} must be at most {MAX_ARGUMENT:,} characters")
    clean = {key: " ".join(value.split()) for key, value in given.items() if value.strip()}
    if missing := [argument.name for argument in flow.arguments if argument.required and argument.name not in clean]:
        raise MCPError(types.INVALID_PARAMS, f"{name} needs {', '.join(missing)}")
    content = types.TextContent(type="text", text=flow.text(clean))
    return types.GetPromptResult(
        description=flow.description, messages=[types.PromptMessage(role="user", content=content)]
    )


def whole_number(text: str, name: str, maximum: int) -> int:
    """The number that an argument gives. Raises MCPError for one that is not from 1 to `maximum`."""
    if not (text.isdecimal() and text.isascii() and len(text) < 6 and 1 <= int(text) <= maximum):
        raise MCPError(types.INVALID_PARAMS, f"{name} must be a whole number from 1 to {maximum}")
    return int(text)


def one_of(text: str, name: str, values: Sequence[str]) -> str:
    """The value that an argument gives. Raises MCPError for one that is not among those that it takes."""
    if text not in values:
        raise MCPError(types.INVALID_PARAMS, f"{name} must be one of {', '.join(values)}")
    return text
