"""Each example runs as it stands, with the sandbox and a scripted model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients.environments import python_of
from tests.support.clients.scripted_model import ScriptedModel, serving
from tests.support.clients.servers import COMMAND, single_server
from tests.support.processes import clean_environment
from tests.support.projects import ROOT

EXAMPLES = ROOT / "examples"
MOST_LINES = 60
SUBJECT = "Wrong VAT on twelve invoices"
NOTE = "The customer called back."
SENTENCE = "It is noted."
READ = ("zoho_desk_tickets_brief", {"ticketId": "101"})
SEARCH = ("search", {"query": SUBJECT})
WRITE = ("create_a_zoho_desk_ticket_comment", {"ticketId": "101", "content": NOTE, "isPublic": False})
AGENTS = {
    "langgraph_agent.py": "langgraph",
    "autogen_agent.py": "autogen",
    "openai_agents_agent.py": "openai-agents",
    "pydantic_ai_agent.py": "pydantic-ai",
}
OTHERS = {"plain_http.py", "plain_http.sh", "chatgpt.py", "triage_job.py"}


def test_each_example_is_short_and_run_here() -> None:
    programs = [path for path in EXAMPLES.iterdir() if path.suffix in (".py", ".sh")]
    assert {path.name for path in programs} == set(AGENTS) | OTHERS
    assert [path.name for path in programs if path.read_text(encoding="utf-8").count("\n") >= MOST_LINES] == []


@pytest.mark.parametrize("name", AGENTS)
def test_an_agent_reads_a_ticket_and_leaves_a_note(name: str, tmp_path: Path) -> None:
    model = ScriptedModel([READ, WRITE], SENTENCE)
    assert run([python_of(AGENTS[name]), str(EXAMPLES / name)], tmp_path, model).strip() == SENTENCE
    assert "call" in json.dumps(model.requests[0]["tools"])  # descriptions arrive
    assert SUBJECT in json.dumps(model.requests[1])
    assert NOTE in json.dumps(model.requests[2])
    assert len(model.requests) == 3


@pytest.mark.parametrize("command", [[sys.executable, "plain_http.py"], ["sh", "plain_http.sh"]], ids=["py", "sh"])
def test_plain_http(command: list[str], tmp_path: Path) -> None:
    with single_server() as url:
        said = run([command[0], str(EXAMPLES / command[1])], tmp_path, DESK_MCP_URL=url)
    assert "Tracking of NW-" in said or "ticketNumber" in said
    assert NOTE in said


def test_chatgpt_gets_a_url_that_only_reads(hosted: dict[str, str], tmp_path: Path) -> None:
    model = ScriptedModel([SEARCH, READ, WRITE], SENTENCE)
    settings = {"DESK_PAGES": hosted["pages"], "DESK_API_TOKEN": hosted["token"]}
    said = run([python_of("openai-agents"), str(EXAMPLES / "chatgpt.py")], tmp_path, model, **settings)
    assert f"Give ChatGPT this URL: {hosted['pages'].rstrip('/')}/mcp/" in said
    assert said.endswith(f"{SENTENCE}\n")
    _, search, read, write = model.requests
    assert SUBJECT in json.dumps(search)
    assert "ticket-" in json.dumps(search)
    assert SUBJECT in json.dumps(read)
    assert "Unknown tool" in write["error"]["message"]


def test_the_triage_job_sets_what_the_model_says(tmp_path: Path) -> None:
    model = ScriptedModel([], "High.")
    said = run([sys.executable, str(EXAMPLES / "triage_job.py"), "--sandbox"], tmp_path, model)
    lines = said.splitlines()
    assert lines
    assert len(lines) == len(model.requests)
    assert all(" High: " in line for line in lines)


def run(command: list[str], folder: Path, model: ScriptedModel | None = None, **settings: Any) -> str:
    """What the program prints. It finds the server on its path, as on a person's machine."""
    with serving(model or ScriptedModel([], "")) as url:
        environment = clean_environment(
            PATH=f"{Path(COMMAND).parent}{os.pathsep}{os.environ['PATH']}",
            HOME=str(folder),
            OPENAI_BASE_URL=url,
            OPENAI_API_KEY="sk-of-the-test",
            OPENAI_AGENTS_DISABLE_TRACING="1",
            **settings,
        )
        done = subprocess.run(
            command, env=environment, cwd=folder, capture_output=True, text=True, timeout=200, check=False
        )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout
