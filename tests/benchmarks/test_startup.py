"""Start-up to the answered tools/list with all tools, against a bare server of the SDK that lists the same tools."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from importlib import resources
from pathlib import Path
from typing import Any

ROUNDS = 25
MOST = 1.15
"""How many times as long as the bare server's ours may take."""
CATALOG = Path(str(resources.files("zoho_desk_mcp").joinpath("catalog.json")))
SETTINGS = {"CLIENT_ID": "id", "CLIENT_SECRET": "secret", "REFRESH_TOKEN": "token", "ORG_ID": "1"}
OURS = [sys.executable, "-m", "zoho_desk_mcp", "--tags", "all,chatgpt"]
BARE = [sys.executable, str(Path(__file__).with_name("bare_server.py")), str(CATALOG)]
VERSION = "2025-11-25"
MESSAGES = (
    {
        "id": 1,
        "method": "initialize",
        "params": {"protocolVersion": VERSION, "capabilities": {}, "clientInfo": {"name": "bench", "version": "1"}},
    },
    {"method": "notifications/initialized"},
    {"id": 2, "method": "tools/list"},
)


def _environment(bytecode: str) -> dict[str, str]:
    """What both run with. Modules are kept compiled, as pip leaves what it installs, in a folder of the test."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings = {f"ZOHO_DESK_{name}": value for name, value in SETTINGS.items()}
    return {**kept, **settings, "PYTHONPYCACHEPREFIX": bytecode}


def _start_and_list(command: list[str], environment: dict[str, str]) -> tuple[float, dict[str, Any]]:
    """Start a server: seconds until tools/list was answered, and the answer."""
    sent = "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in MESSAGES).encode()
    begun = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(sent)
        process.stdin.flush()
        answers = (process.stdout.readline() for _ in range(2))
        line = list(answers)[-1]
        seconds = time.perf_counter() - begun
        process.stdin.close()
        process.wait(timeout=30)
    return seconds, json.loads(line)["result"]


def test_startup_is_within_its_bound_of_a_bare_server(tmp_path: Path) -> None:
    environment = _environment(str(tmp_path))
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    answers: dict[str, dict[str, Any]] = {}
    for number in range(ROUNDS + 1):  # the first round compiles, and is not counted
        for name, command in (("bare", BARE), ("ours", OURS)):
            seconds, answers[name] = _start_and_list(command, environment)
            if number:
                times[name].append(seconds)
    names = {which: [tool["name"] for tool in answer["tools"]] for which, answer in answers.items()}
    assert names["ours"] == names["bare"]  # ours tells of uploads other ways to name the file as well
    ours, bare = (statistics.median(times[name]) for name in ("ours", "bare"))
    print(
        f"\nstart-up to tools/list, {len(answers['ours']['tools'])} tools, medians of {ROUNDS}: "
        f"ours {ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms, ratio {ours / bare:.3f}"
    )
    assert ours / bare <= MOST
