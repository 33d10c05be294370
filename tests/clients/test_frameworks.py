"""Each framework loads all tools, keeps what they say, and gets through what it calls: over pipes and over HTTP."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients.environments import CACHE, PROGRAMS, node, node_program, python_of
from tests.support.clients.servers import COMMAND
from tests.support.ports import free_port
from tests.support.processes import clean_environment

PATIENCE = 300.0
FIRST_OPEN = "4000000000007000103"
NOT_FOUND = "No ticket has the number 1"
NOTE = "Written by a framework."
BEGIN_OF_PICTURE = "iVBORw0KGgo"
STDIO = {"core": {"command": COMMAND, "args": ["--sandbox"]}}
STDIO["all"] = {"command": COMMAND, "args": ["--sandbox", "--tags", "all"]}


@dataclass(frozen=True)
class Framework:
    """A framework, and what it does badly by itself: docs/clients.md says so."""

    program: str
    environment: str = "node_frameworks"
    variables: dict[str, str] = field(default_factory=dict)
    shows_pictures: bool = True
    requires_everything: bool = False
    """Its schemas say that every argument must be given."""
    forgets_nested: bool = False
    """Of an argument that is a list or an object it tells only that."""


QUIET = {"CREWAI_DISABLE_TELEMETRY": "true", "OTEL_SDK_DISABLED": "true", "CREWAI_TRACING_ENABLED": "false"}
GEMINI = {"ADK_DISABLE_JSON_SCHEMA_FOR_FUNC_DECL": "1"}
"""What a model gets in Gemini's own form of schemas, which ADK converts ours to, in place of JSON Schema."""
FRAMEWORKS = {
    "LangGraph": Framework("langgraph_tools.py", "langgraph"),
    "AutoGen": Framework("autogen_tools.py", "autogen"),
    "OpenAI Agents SDK": Framework("openai_agents_tools.py", "openai-agents"),
    "LlamaIndex": Framework("llama_index_tools.py", "llama-index", forgets_nested=True),
    "CrewAI": Framework("crewai_adapter.py", "crewai", QUIET, shows_pictures=False),
    "pydantic-ai": Framework("pydantic_ai_tools.py", "pydantic-ai"),
    "Google ADK": Framework("google_adk_tools.py", "google-adk"),
    "Google ADK with Gemini's schemas": Framework("google_adk_tools.py", "google-adk", GEMINI),
    "Semantic Kernel": Framework("semantic_kernel_tools.py", "semantic-kernel"),
    "smolagents": Framework("smolagents_tools.py", "smolagents", shows_pictures=False, requires_everything=True),
    "FastMCP": Framework("fastmcp_tools.py", "fastmcp"),
    "TypeScript SDK 1": Framework("typescript_sdk_1.mjs"),
    "TypeScript SDK 2": Framework("typescript_sdk_2.mjs"),
    "Vercel AI SDK": Framework("vercel_ai_sdk.mjs"),
}


@pytest.mark.parametrize("framework", FRAMEWORKS.values(), ids=FRAMEWORKS)
def test_a_framework_works_with_the_server(
    framework: Framework, hosted: dict[str, str], single: str, listings: dict[str, Any], tmp_path: Path
) -> None:
    http = {"core": {"url": hosted["url"]}, "all": {"url": single}}
    for report in reports(framework, {"stdio": STDIO, "http": http}, tmp_path):
        judge(framework, report, listings)


def test_mcp_remote_is_a_way_to_a_url(
    hosted: dict[str, str], single: str, listings: dict[str, Any], tmp_path: Path
) -> None:
    program, *script = node_program("mcp-remote")
    pair = {
        name: {"command": program, "args": [*script, url, str(free_port()), "--transport", "http-only"]}
        for name, url in {"core": hosted["url"], "all": single}.items()
    }
    sdk = FRAMEWORKS["TypeScript SDK 1"]
    for report in reports(sdk, {"mcp-remote": pair}, tmp_path):
        judge(sdk, report, listings)


def reports(framework: Framework, servers: dict[str, Any], folder: Path) -> Iterator[dict[str, Any]]:
    """What the framework's program tells of the servers."""
    told = folder / "report.json"
    is_python = framework.program.endswith(".py")
    command = [
        python_of(framework.environment) if is_python else node(),
        str((PROGRAMS if is_python else CACHE / "node_frameworks") / framework.program),
        json.dumps({"servers": servers, "report": str(told)}),
    ]
    home = {"HOME": str(folder), "MCP_REMOTE_CONFIG_DIR": str(folder), "PATH": os.environ["PATH"]}
    environment = clean_environment(**home, **framework.variables)
    done = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    assert set(found) == set(servers)
    yield from found.values()


def judge(framework: Framework, report: dict[str, Any], listings: dict[str, Any]) -> None:
    """Whether the tools arrived whole, and each call did what it was to do."""
    for offer, ours in listings.items():
        assert set(report[offer]) == set(ours)
        unsaid = {one for name in ours for one in missing(framework, name, report[offer][name], ours[name])}
        assert bool(unsaid) is framework.forgets_nested, unsaid
    assert FIRST_OPEN in report["read"]
    assert NOTE in report["write"]
    assert NOTE in report["comments"]
    assert NOT_FOUND in report["error"]
    assert "dot.png" in report["file"]
    assert (BEGIN_OF_PICTURE in report["file"]) is framework.shows_pictures


def missing(framework: Framework, name: str, theirs: dict[str, Any], ours: dict[str, Any]) -> set[str]:
    """What a schema of a framework leaves unsaid of what ours says: which words to choose from, what arguments mean."""
    arguments, given = ours.get("properties", {}), theirs.get("properties") or {}
    assert set(given) == set(arguments), name
    needed = set(arguments) if framework.requires_everything else set(ours.get("required", []))
    assert set(theirs.get("required") or []) == needed, name
    told = words(theirs)
    return {f"{name}.{argument}" for argument, schema in arguments.items() if words(schema) - told}


def words(schema: object) -> set[str]:
    """All descriptions and all words to choose from that a schema has."""
    if isinstance(schema, list):
        return {word for part in schema for word in words(part)}
    if not isinstance(schema, dict):
        return set()
    own = {schema["description"].strip()} if isinstance(schema.get("description"), str) else set()
    own |= {str(word) for word in schema.get("enum") or []}
    own |= {schema["const"]} if isinstance(schema.get("const"), str) else set()  # how some say an enum of one word
    return own | {word for part in schema.values() for word in words(part)}
