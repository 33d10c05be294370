"""Ports that tests choose for their servers."""

from __future__ import annotations

import json
import subprocess
import sys

FEW = "from tests.support import ports; ports.PORTS = range(21_000, 21_080)"
GIVEN = f"{FEW}; print([ports.free_port() for _ in range(30)], flush=True); input()"


def test_two_processes_are_given_different_ports() -> None:
    """Nobody listens on a port yet that a test has chosen for its server."""
    command = [sys.executable, "-c", GIVEN]
    processes = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    given = [port for process in processes for port in _ports(process)]
    for process in processes:
        process.communicate("\n", timeout=30)
    assert len(given) == len(set(given)) == 60


def _ports(process: subprocess.Popen[str]) -> list[int]:
    assert process.stdout is not None
    ports: list[int] = json.loads(process.stdout.readline())
    return ports
