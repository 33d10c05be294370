"""The official conformance suite finds no fault, in both generations of the protocol."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.support.clients.environments import node_program

NOT_SCORED = ("tasks-", "sep-2640", "json-schema-2020-12", "http-custom-header")
"""Extensions, and scenarios that the suite itself does not count."""
FIXTURES = re.compile(
    r"\btest_\w+|test://|Not testable|Expected InputRequiredResult|could not get initial InputRequiredResult"
)
"""How the suite says that a tool, prompt or resource of its own test server is not there: no other server has them."""
NOT_OFFERED = {
    "logging-set-level": "Method not found",
    "tools-call-with-logging": "Method not found",
    "resources-subscribe": "Method not found",
    "resources-unsubscribe": "Method not found",
}
"""What a server may leave out, and says in its capabilities that it does."""
AT_LEAST = {"2025-11-25": 35, "2026-07-28": 80}
"""Checks that pass."""


@pytest.mark.parametrize("revision", AT_LEAST)
def test_the_suite_finds_only_that_its_own_tools_are_missing(revision: str, single: str, tmp_path: Path) -> None:
    command = [*node_program("conformance"), "server", "--url", single, "--requirements", revision]
    done = subprocess.run(
        [*command, "--output-dir", str(tmp_path)], capture_output=True, text=True, timeout=180, check=False
    )
    files = sorted(tmp_path.glob("*/checks.json"))
    assert files, done.stdout + done.stderr
    passed, failures = 0, []
    for file in files:
        scenario = file.parent.name.removeprefix("server-")
        for check in json.loads(file.read_text(encoding="utf-8")):
            passed += check["status"] == "SUCCESS"
            if check["status"] == "FAILURE" and not is_excused(scenario, check.get("errorMessage") or ""):
                failures.append((scenario, check["id"], check.get("errorMessage")))
    assert failures == []
    assert passed >= AT_LEAST[revision]


def is_excused(scenario: str, message: str) -> bool:
    if scenario.startswith(NOT_SCORED) or FIXTURES.search(message):
        return True
    return any(scenario.startswith(name) and reason in message for name, reason in NOT_OFFERED.items())
