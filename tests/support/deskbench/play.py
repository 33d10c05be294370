"""Plays a script of a task: its calls, one after the other, with values from earlier results."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from mcp import Client
from mcp_types import CallToolResult

from tests.support.deskbench.count import text_of, tokens
from tests.support.deskbench.expressions import evaluated, text
from tests.support.deskbench.tasks import Step

CallTool = Callable[["Play", str, dict[str, Any]], Awaitable[CallToolResult]]
"""Calls a tool for a script, directly or through other tools."""


class ScriptError(Exception):
    """A script cannot go on: a tool refused, or a result lacks what the next call needs."""


@dataclass
class Play:
    """What came of a script: the text for the person, the number of calls, and what was read."""

    client: Client
    calls: int = 0
    read: int = 0
    turns: int = 0
    reread: int = 0
    """Tokens of results that the model is given again in later turns, the last of which is the answer."""
    texts: list[str] = field(default_factory=list)
    answer: str | None = None
    met: dict[str, Any] = field(default_factory=dict)
    """Where tools have to be found: those that were, with what the search showed."""

    async def call(self, tool: str, arguments: dict[str, Any]) -> CallToolResult:
        """Call a tool of the server, counted."""
        result = await self.client.call_tool(tool, arguments)
        told = text_of(result)
        self.calls += 1
        self.read += tokens(told)
        self.texts.append(told)
        return result

    def begin_turn(self) -> None:
        """The model is asked what to do next, and is given all that it has read."""
        self.turns += 1
        self.reread += self.read

    @property
    def reply(self) -> str:
        """What the person gets: the script's answer, or else all that was read."""
        return "\n".join(self.texts) if self.answer is None else self.answer


async def straight(play: Play, tool: str, arguments: dict[str, Any]) -> CallToolResult:
    """A call of a tool that is listed."""
    return await play.call(tool, arguments)


async def play_script(play: Play, steps: list[Step], caller: CallTool = straight) -> None:
    """Play the steps. Raises ScriptError."""
    names: dict[str, Any] = {}
    for number, step in enumerate(steps, 1):
        try:
            await _play_step(play, step, names, caller)
        except Exception as error:
            raise ScriptError(f"step {number}, {step.call or 'answer'}: {error}") from error
    play.begin_turn()


async def _play_step(play: Play, step: Step, names: dict[str, Any], caller: CallTool) -> None:
    if step.answer:
        play.answer = text(step.answer, names)
        return
    play.begin_turn()
    if not step.each:
        names[step.name] = await _call(play, step, names, caller)
        return
    ((name, values),) = step.each.items()
    results = [await _call(play, step, {**names, name: value}, caller) for value in evaluated(values, names)]
    names[step.name] = results


async def _call(play: Play, step: Step, names: dict[str, Any], caller: CallTool) -> Any:
    result = await caller(play, step.call, evaluated(step.arguments, names))
    told = text_of(result)
    if bool(result.is_error) != bool(step.fails) or step.fails not in told:
        raise ScriptError(told if result.is_error else f"it was to be refused with '{step.fails}', and was not")
    return _data(result)


def _data(result: CallToolResult) -> Any:
    """The result as data: a server that wraps what is no list does so in `result`."""
    data = result.structured_content
    if data is None:
        told = text_of(result)
        try:
            data = json.loads(told) if told else {}
        except ValueError:
            return told
    return data["result"] if isinstance(data, dict) and data.keys() == {"result"} else data
