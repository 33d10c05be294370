"""The commands that documents tell people to run exist, with their options, and those that need nothing else work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from zoho_desk_mcp.sandbox import credentials

from tests.support.processes import PATIENCE, Machine, command_line
from tests.support.projects import ROOT

FOLDERS = (".", "docs", "examples", "generated/*", "deploy/*", "tests/*")
DOCUMENTS = sorted(path for folder in FOLDERS for path in ROOT.glob(f"{folder}/*.md"))
PLACEHOLDERS = {
    "CLIENT": "cursor",
    "TOOL key=value": "zoho_desk_tickets_brief ticketId=126",
    "NAME key=value": "zoho_desk_tickets_brief ticketId=126",
    "<target>": "zoho-desk",
    "<model>": "model",
}
OURS = re.compile(r"(?:uvx --from '[^']*' |echo .* \| |~/zoho-desk/bin/|\.venv/bin/)?zoho-desk-mcp(?= |$)")
NEEDS_MORE = {
    "auth": "a person who agrees: test_auth.py",
    **dict.fromkeys(("serve", "sandbox"), "somebody who ends it: tests/hosting/test_running.py, test_trial.py"),
    **dict.fromkeys(("api-token", "db", "key"), "a database: tests/hosting"),
}
"""Commands that are not run here, and what they need."""


def told(path: Path) -> Iterator[str]:
    """The lines and inline texts of a document that may be commands."""
    for token in MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8")):
        inline = [part.content for part in token.children or [] if part.type == "code_inline"]
        yield from token.content.splitlines() if token.type in ("fence", "code_block") else inline


@cache
def lines() -> list[str]:
    """What is told in all documents."""
    return [line for path in DOCUMENTS for line in told(path)]


def commands(is_one: Callable[[str], object]) -> list[str]:
    """The commands of all documents, each once, without prompts, comments and placeholders."""
    found: dict[str, None] = {}
    for line in lines():
        text = re.sub(r"\s+#.*", "", line.strip().removeprefix("$ "))
        for name, value in PLACEHOLDERS.items():
            text = text.replace(name, value)
        if is_one(text):
            found[text] = None
    return list(found)


def needs_more(text: str) -> bool:
    """Whether it is not run here."""
    return any(word in NEEDS_MORE for word in text.split())


PACKAGE_COMMANDS = [text for text in commands(OURS.match) if not needs_more(text)]
MAKE_COMMANDS = commands(re.compile(r"make [a-z]").match)
GENERATOR_COMMANDS = commands(re.compile(r"(?:\.venv/bin/)?python -m generator ").match)
BENCHMARK_COMMANDS = commands(re.compile(r"(?:\.venv/bin/)?python -m tests\.benchmarks").match)


def test_there_are_some() -> None:
    assert len(PACKAGE_COMMANDS) > 20
    assert len(MAKE_COMMANDS) > 20
    assert len(GENERATOR_COMMANDS) > 8
    assert len(BENCHMARK_COMMANDS) > 1


def run(text: str, folder: Path, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a line as a shell does, with nothing on standard input."""
    return subprocess.run(
        ["bash", "-c", text],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.parametrize("text", PACKAGE_COMMANDS)
def test_a_command_of_the_package_works(tmp_path: Path, sandbox: str, text: str) -> None:
    machine = Machine(tmp_path, sandbox)
    program = machine.home / "zoho-desk/bin/zoho-desk-mcp"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.join(command_line())} "$@"\n')
    program.chmod(0o755)
    account = {"ZOHO_DESK_REFRESH_TOKEN": credentials.REFRESH_TOKEN, "ZOHO_DESK_ORG_ID": credentials.ORG_ID}
    environment = {**machine.with_(account), "PATH": f"{program.parent}:{machine.environment['PATH']}"}
    if "uninstall" in text:
        run("zoho-desk-mcp install cursor", tmp_path, environment)
    done = run(re.sub(r"^uvx --from '[^']*' |^\.venv/bin/", "", text), tmp_path, environment)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("text", MAKE_COMMANDS)
def test_a_target_of_make_exists(text: str) -> None:
    done = run(text.replace("make ", "make --dry-run "), ROOT)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("text", GENERATOR_COMMANDS)
def test_a_command_of_the_generator_knows_its_options(text: str) -> None:
    words = text.partition(" -m generator ")[2].split()
    done = run(shlex.join([sys.executable, "-m", "generator", words[0], "--help"]), ROOT)
    assert done.returncode == 0, done.stderr
    assert [word for word in re.findall(r"--[a-z-]+", " ".join(words[1:])) if word not in done.stdout] == []


@pytest.mark.parametrize("text", BENCHMARK_COMMANDS)
def test_a_benchmark_knows_its_options(text: str) -> None:
    module, *options = shlex.split(text.partition(" -m ")[2])
    done = run(shlex.join([sys.executable, "-m", module, "--help"]), ROOT)
    assert done.returncode == 0, done.stderr
    assert [option for option in options if option.startswith("--") and option not in done.stdout] == []
