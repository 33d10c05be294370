"""FastMCP's `from_openapi`, in an environment of its own, on the repaired OpenAPI document: what we compare with."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
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
INSTALL_PATIENCE = 300.0
REFERENCE = re.compile(r'"\$ref": ?"#/components/([^"]+)"')
VERSION = re.compile(r"^fastmcp==(\S+)", re.MULTILINE)


@dataclass(frozen=True)
class FastMcp:
    """An environment that has it."""

    python: Path

    @property
    def version(self) -> str:
        """The version that its lock has."""
        found = VERSION.search(LOCK.read_text(encoding="utf-8"))
        assert found is not None
        return found[1]

    def document(self, operations: Collection[str] | None = None) -> Path:
        """The file of the repaired document of these operations; without them, of all."""
        path = CACHE / f"openapi-{len(operations) if operations else 'all'}.json"
        path.write_text(json.dumps(document_of(operations)), encoding="utf-8")
        return path

    def command(self, document: Path, api: str, port: int | None = None) -> list[str]:
        """A server with a tool for each operation of a document: on pipes, or at /mcp of a port."""
        more = [str(port)] if port else []
        return [str(self.python), str(FOLDER / "server.py"), str(document), api, *more]

    def environment(self, headers: Mapping[str, str]) -> dict[str, str]:
        """What such a server runs with: the headers of its requests to the API."""
        return clean_environment(DESKBENCH_HEADERS=json.dumps(headers), FASTMCP_LOG_LEVEL="ERROR")


def installed_fastmcp() -> FastMcp:
    """The environment that its lock describes, made at the first use. Raises SubprocessError where it cannot be."""
    folder, marker = CACHE / "venv", CACHE / "venv/requirements.lock"
    python = folder / "bin/python"
    if not marker.exists() or marker.read_bytes() != LOCK.read_bytes():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        install = [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", str(LOCK)]
        subprocess.run(install, check=True, timeout=INSTALL_PATIENCE)
        marker.write_bytes(LOCK.read_bytes())
    return FastMcp(python)


def baseline_server(sandbox: BenchSandbox, operations: Collection[str]) -> StdioServerParameters:
    """The raw baseline of the bench: one tool for each of these operations."""
    peer = installed_fastmcp()
    headers = {"Authorization": f"Zoho-oauthtoken {sandbox.access_token()}", "orgId": credentials.ORG_ID}
    program, *arguments = peer.command(peer.document(operations), sandbox.url)
    return StdioServerParameters(command=program, args=arguments, env=peer.environment(headers))


def core_operations() -> set[str]:
    """The operations of the everyday tools."""
    core = (name for name in OF_ONE_OPERATION if TOOLS[name].core)
    return {operation_of(import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}")) for name in core}


def document_of(operations: Collection[str] | None = None) -> JsonObject:
    """The repaired document with these operations and what they refer to; without them, all of it."""
    root = read_upstream(REAL, quiet).document.root
    if operations is None:
        return root
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
