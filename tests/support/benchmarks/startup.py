"""Start-up to the answered tools/list with all tools, and the memory then, against a bare server of the SDK."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from tests.support.benchmarks.clients import LISTING
from tests.support.benchmarks.lines import Row
from tests.support.deskbench.baseline import FastMcp
from tests.support.proc import memory, peak_memory
from tests.support.processes import FRESH, PATIENCE, clean_environment
from tests.support.projects import ROOT
from tests.support.server import SINGLE
from tests.support.stdio import SHAKE_HANDS, line

ROUNDS = 15
MB = 1024 * 1024
CATALOG = Path(str(resources.files("zoho_desk_mcp").joinpath("catalog.json")))
BARE = [sys.executable, str(ROOT / "tests/benchmarks/bare_server.py"), str(CATALOG)]
OURS = [*FRESH, "--tags", "all,chatgpt"]
NOWHERE = "http://127.0.0.1:1"
"""The API's address: it is not called."""


@dataclass
class Started:
    """A server that is started once in each round."""

    command: Sequence[str]
    environment: Mapping[str, str]
    milliseconds: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)
    tools: int = 0
    """How many it lists."""

    def start(self, bytecode: str, *, counts: bool) -> None:
        """Start it, have it list its tools, and end it. Compiled modules are kept, as pip keeps what it installs."""
        kept = {name: value for name, value in self.environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "PYTHONPYCACHEPREFIX": bytecode}
        said = b"".join(line(message) for message in (*SHAKE_HANDS, LISTING.message(1)))
        pipe = subprocess.PIPE
        begun = time.perf_counter()
        with subprocess.Popen(self.command, stdin=pipe, stdout=pipe, env=environment) as process:
            assert process.stdin
            assert process.stdout
            process.stdin.write(said)
            process.stdin.flush()
            answers = [process.stdout.readline() for _ in range(2)]
            milliseconds = (time.perf_counter() - begun) * 1000
            now, peak = memory(process.pid) / MB, peak_memory(process.pid) / MB
            process.stdin.close()
            process.wait(PATIENCE)
        self.tools = len(json.loads(answers[1])["result"]["tools"])
        if counts:
            self.milliseconds.append(milliseconds)
            self.memory.append(now)
            self.peak.append(peak)


def startup_rows(peer: FastMcp | str) -> list[Row]:
    """The lines of a start. Where FastMCP is not there, it is told why."""
    bare, ours = Started(BARE, clean_environment()), Started(OURS, clean_environment(**SINGLE))
    theirs = None
    if not isinstance(peer, str):
        theirs = Started(peer.command(peer.document(), NOWHERE), peer.environment({}))
    with tempfile.TemporaryDirectory() as bytecode:
        for number in range(ROUNDS + 1):  # the first round compiles, and is not counted
            for one in (bare, ours, *([theirs] if theirs else [])):
                one.start(bytecode, counts=number > 0)
    assert ours.tools == bare.tools
    missing = peer if isinstance(peer, str) else ""
    return [
        Row("start", bare.milliseconds, ours.milliseconds, theirs.milliseconds if theirs else missing),
        Row("memory", bare.memory, ours.memory, theirs.memory if theirs else missing),
        Row("peak memory", bare.peak, ours.peak, theirs.peak if theirs else missing),
    ]
