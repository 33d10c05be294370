"""The drift report's view of jobs: what changed of them, and which of them a tool's change reaches."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.drift.job_changes import job_changes, with_jobs
from generator.drift.snapshot import jobs_of
from generator.drift.tool_change import ToolChange
from tests.support.projects import REAL

JOB = """\
jobs:
  - name: zoho_desk_tickets_to_do
    function: to_do
    method: list
    title: Tickets to do
    description: Lists what is to be done.
    uses: {list_all_zoho_desk_tickets: 2}
    parameters:
      hours: {type: integer, default: 4, description: Hours from now.}
      agent: {description: Name of the agent.}
    records: rows
    returns: {name: string, count: integer}
"""


@pytest.mark.parametrize(
    ("before", "after", "rule", "path"),
    [
        ("default: 4", "default: 8", "default-changed", "hours"),
        ("type: integer, default: 4", "required: true", "input-required type-changed", "hours"),
        ("      agent: {description: Name of the agent.}\n", "", "input-gone", "agent"),
        (
            "      agent: {desc",
            "      team: {required: true, description: Team.}\n      agent: {desc",
            "input-new-required",
            "team",
        ),
        ("type: integer, default: 4", "default: 4h", "type-changed", "hours"),
        ("count: integer", "count: string", "response-type-changed", "count"),
        (", count: integer", "", "returned-gone", "count"),
        ("_tickets: 2}", "_tickets: 2, list_all_zoho_desk_agents: 1}", "step-new", ""),
        ("{list_all_zoho_desk_tickets: 2}", "{list_all_zoho_desk_agents: 2}", "step-gone step-new", ""),
        ("_tickets: 2}", "_tickets: 3}", "step-count", ""),
        ("    method: list\n", "    method: list\n    core: true\n", "core-new", ""),
        ("type: integer, default: 4", "type: integer, default: 4, maximum: 9", "range-narrowed", "hours"),
        ("agent: {desc", "agent: {lookup: agent, desc", "lookup-new", "agent"),
        ("agent: {desc", "agent: {values: [a, b], desc", "enum-set", "agent"),
        ("Lists what", "Tells what", "wording-changed", ""),
        ("    method: list\n", "    method: list\n    own_tag: to_do\n", "own-tag-changed", ""),
        ("    method: list\n", "    method: list\n    json_text: true\n", "result-text-changed", ""),
        ("function: to_do", "function: done", None, ""),
    ],
)
def test_a_change_of_a_record_is_told(before: str, after: str, rule: str | None, path: str, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, text in ((old, JOB), (new, JOB.replace(before, after))):
        folder.mkdir()
        (folder / "a.yaml").write_text(text, encoding="utf-8")
    assert before in JOB
    changes = job_changes(jobs_of(old, REAL.target), jobs_of(new, REAL.target))
    wanted = rule.split() if rule else []
    assert sorted((change.rule, change.path) for change in changes) == [(each, path) for each in wanted]


def test_a_job_comes_and_goes(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(JOB, encoding="utf-8")
    jobs = jobs_of(tmp_path, REAL.target)
    assert [change.rule for change in job_changes({}, jobs)] == ["tool-added"]
    assert [change.rule for change in job_changes(jobs, {})] == ["tool-removed"]


def test_a_tools_change_names_the_jobs_that_call_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(JOB, encoding="utf-8")
    tools = ("list_all_zoho_desk_tickets", "list_all_zoho_desk_agents")
    changes = [ToolChange("response-gone", "x", tool, "data[].subject") for tool in tools]
    used, unused = with_jobs(changes, jobs_of(tmp_path, REAL.target))
    assert used.as_json()["jobs"] == ["zoho_desk_tickets_to_do"]
    assert "jobs" not in unused.as_json()
