"""The four setups that are compared: which tools a model has, and how it calls them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mcp import StdioServerParameters
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

from tests.support.deskbench.baseline import baseline_server, core_operations
from tests.support.deskbench.discovery import through_discovery
from tests.support.deskbench.play import CallTool, straight
from tests.support.deskbench.sandbox import BenchSandbox
from tests.support.deskbench.tasks import Task, Way
from tests.support.processes import stdio_server

Server = Callable[[BenchSandbox, Sequence[Task]], StdioServerParameters]
CORE = Selection().names()
JOBS = sorted(name for name, tool in TOOLS.items() if tool.uses and not tool.is_apart)


@dataclass(frozen=True)
class Setup:
    """A server and the scripts that are played on it."""

    name: str
    title: str
    way: Way
    server: Server
    caller: CallTool = straight


def _needed(tasks: Sequence[Task], way: Way) -> set[str]:
    """The tools that the tasks call this way."""
    return set().union(*(task.tools(way) for task in tasks))


def _with_jobs(sandbox: BenchSandbox, tasks: Sequence[Task]) -> StdioServerParameters:
    named = ",".join(sorted(CORE | {*JOBS} | _needed(tasks, "jobs")))
    return stdio_server("--tools", named, **sandbox.settings())


def _without_jobs(sandbox: BenchSandbox, tasks: Sequence[Task]) -> StdioServerParameters:
    named = ",".join(sorted(CORE | _needed(tasks, "endpoints")))
    return stdio_server("--tools", named, "--exclude", ",".join(JOBS), **sandbox.settings())


def _discovery(sandbox: BenchSandbox, _: Sequence[Task]) -> StdioServerParameters:
    return stdio_server("--mode", "discover", **sandbox.settings())


def _raw(sandbox: BenchSandbox, tasks: Sequence[Task]) -> StdioServerParameters:
    return baseline_server(sandbox, core_operations() | _needed(tasks, "raw"))


OURS = (
    Setup("jobs", "core with jobs", "jobs", _with_jobs),
    Setup("core", "core without jobs", "endpoints", _without_jobs),
    Setup("discovery", "discovery", "jobs", _discovery, through_discovery),
)
RAW = Setup("raw", "raw baseline (FastMCP)", "raw", _raw)
SETUPS = (*OURS, RAW)
