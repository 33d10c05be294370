"""Runs tasks on a setup: a server process over stdio, a sandbox process over HTTP, a fresh world for each task."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from mcp import Client
from mcp_types import Tool

from tests.support.deskbench.check import failures
from tests.support.deskbench.count import listed_tokens, whole_listing_tokens
from tests.support.deskbench.play import Play, ScriptError, play_script
from tests.support.deskbench.sandbox import BenchSandbox
from tests.support.deskbench.setups import Setup
from tests.support.deskbench.tasks import Task

Player = Callable[[Setup, Play, Task, Sequence[Tool]], Awaitable[None]]
"""Does a task with the tools of a setup. Raises ScriptError where it cannot go on."""


@dataclass(frozen=True)
class Outcome:
    """What a task took on a setup, and what was not as it should be."""

    calls: int
    read: int
    given: int
    """All that the model is given over its turns: the tools each time, and what it has read until then."""
    credits: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """The number of a setup's tools, and the tokens of them: what a model is told, and the whole of `tools/list`."""

    tools: int
    listed: int
    whole: int


@dataclass(frozen=True)
class Measured:
    """A setup's listing, and what each task took."""

    listing: Listing
    tasks: dict[str, Outcome]


async def by_script(setup: Setup, play: Play, task: Task, _: Sequence[Tool]) -> None:
    """Do a task as its script says."""
    await play_script(play, task.script(setup.way), setup.caller)


async def run_setup(
    setup: Setup,
    sandbox: BenchSandbox,
    tasks: Sequence[Task],
    offered_for: Sequence[Task],
    player: Player = by_script,
) -> Measured:
    """Do the tasks on a server that offers the tools for all of `offered_for`."""
    async with Client(setup.server(sandbox, offered_for)) as client:
        tools = (await client.list_tools()).tools
        listing = Listing(len(tools), listed_tokens(tools), whole_listing_tokens(tools))
        outcomes = {}
        for task in tasks:
            before = sandbox.reset([change.model_dump() for change in task.setup])
            play, problems = Play(client), []
            try:
                await player(setup, play, task, tools)
            except ScriptError as error:
                problems.append(str(error))
            after = sandbox.state()
            problems += failures(task, before.tables, after.tables, play.reply)
            given = play.turns * listing.listed + play.reread
            spent = before.credits - after.credits
            outcomes[task.id] = Outcome(play.calls, play.read, given, spent, tuple(problems))
        return Measured(listing, outcomes)
