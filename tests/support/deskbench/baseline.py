"""The raw baseline: the repaired OpenAPI document of some operations, and FastMCP in an environment of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Collection
from importlib import import_module
from pathlib import Path

from mcp import StdioServerParameters
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.registry import TOOLS

from generator.openapi.document import JsonObject
from generator.pipeline import read_upstream
from tests.support.deskbench.sandbox import BenchSandbox
from tests.support.openapi import OF_ONE_OPERATION, operation_of
from tests.support.processes import clean_environment
from tests.support.projects import REAL, ROOT, quiet

FOLDER = ROOT / "tests/deskbench/baseline"
LOCK = FOLDER / "requirements.lock"
CACHE = ROOT / ".cache/deskbench"
REFERENCE = re.compile(r'"\$ref": ?"#/components/([^"]+)"')


def baseline_server(sandbox: BenchSandbox, operations: Collection[str]) -> StdioServerParameters:
    """The server, with one tool for each of these operations."""
    document = CACHE / "openapi.json"
    document.write_text(json.dumps(_document(operations)), encoding="utf-8")
    headers = {"Authorization": f"Zoho-oauthtoken {sandbox.access_token()}", "orgId": credentials.ORG_ID}
    return StdioServerParameters(
        command=str(_python()),
        args=[str(FOLDER / "server.py"), str(document), sandbox.url],
        env=clean_environment(DESKBENCH_HEADERS=json.dumps(headers), FASTMCP_LOG_LEVEL="ERROR"),
    )


def core_operations() -> set[str]:
    """The operations of the everyday tools."""
    core = (name for name in OF_ONE_OPERATION if TOOLS[name].core)
    return {operation_of(import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")) for name in core}


def _python() -> Path:
    """The Python of the environment that its lock describes, made at the first use."""
    folder, marker = CACHE / "venv", CACHE / "venv/requirements.lock"
    python = folder / "bin/python"
    if not marker.exists() or marker.read_bytes() != LOCK.read_bytes():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", str(LOCK)]
        subprocess.run(install, check=True)
        marker.write_bytes(LOCK.read_bytes())
    return python


def _document(operations: Collection[str]) -> JsonObject:
    """The repaired document with these operations and what they refer to."""
    root = read_upstream(REAL, quiet).document.root
    kept = {
        path: {method: one for method, one in item.items() if one["operationId"] in operations}
        for path, item in root["paths"].items()
    }
    paths = {path: item for path, item in kept.items() if item}
    missing = set(operations) - {one["operationId"] for item in paths.values() for one in item.values()}
    assert not missing, f"no operation has the id {', '.join(sorted(missing))}"
    return {**root, "paths": paths, "components": _components(root["components"], paths)}


def _components(components: JsonObject, paths: JsonObject) -> JsonObject:
    """Those that the paths refer to, directly or through others."""
    kept: JsonObject = {}
    wanted = set(REFERENCE.findall(json.dumps(paths)))
    while wanted:
        kind, _, name = wanted.pop().partition("/")
        if name in kept.setdefault(kind, {}):
            continue
        kept[kind][name] = components[kind][name]
        wanted |= set(REFERENCE.findall(json.dumps(kept[kind][name])))
    return kept
