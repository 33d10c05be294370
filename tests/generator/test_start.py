"""What a command imports: its own libraries, and none that takes long and that only others need."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.support.projects import ROOT

SLOW = {
    "bpe_openai": "counting tokens",
    "datamodel_code_generator": "making models",
    "inflect": "the same",
    "jsonschema": "saying what is not valid",
    "openapi_spec_validator": "saying it",
}
"""Libraries that take a large part of a second, and what they are for."""
NEEDED = {name: {"bpe_openai"} for name in ("changes", "records", "tables")}
"""The commands' modules that need one of them whatever the files hold."""
PROGRAM = """
import importlib, json, sys
importlib.import_module(sys.argv[1])
print(json.dumps([name for name in json.loads(sys.argv[2]) if name in sys.modules]))
"""
MODULES = sorted(path.stem for path in (ROOT / "generator/commands").glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("module", ["generator.command_line", *(f"generator.commands.{name}" for name in MODULES)])
def test_it_imports_what_it_needs(module: str) -> None:
    command = [sys.executable, "-c", PROGRAM, module, json.dumps([*SLOW])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert {*json.loads(done.stdout)} == NEEDED.get(module.rpartition(".")[2], set())


@pytest.mark.parametrize("module", ["command_line", "commands.generate"])
def test_what_is_known_needs_no_pipeline(module: str) -> None:
    command = [sys.executable, "-c", PROGRAM, f"generator.{module}", json.dumps(["generator.pipeline", "yaml"])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(done.stdout) == ["yaml"]
