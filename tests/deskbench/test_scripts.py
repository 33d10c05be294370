"""The tasks' scripts do what they are for, on each of our setups, and take what the committed table says."""

from __future__ import annotations

import anyio
import pytest

from tests.support.deskbench import figures
from tests.support.deskbench.discovery import searches
from tests.support.deskbench.report import README, block_of, readme_block
from tests.support.deskbench.run import run_setup
from tests.support.deskbench.sandbox import bench_sandbox
from tests.support.deskbench.setups import OURS, SETUPS, Setup
from tests.support.deskbench.tasks import load_tasks

TASKS = load_tasks()
KINDS = {"reading", "triage", "replying", "merging", "figures", "knowledge_base", "mistakes", "attacks"}


def test_there_are_enough_tasks_of_each_kind() -> None:
    assert len(TASKS) >= 60
    assert {task.about for task in TASKS} == KINDS
    assert len({task.id for task in TASKS}) == len(TASKS)


def test_a_person_says_each_task_in_words_that_name_no_tool() -> None:
    assert [task.id for task in TASKS if "_" in task.says or not task.says[0].isalnum()] == []


@pytest.mark.parametrize("setup", OURS, ids=lambda setup: setup.name)
def test_every_script_succeeds_within_the_committed_figures(setup: Setup) -> None:
    with bench_sandbox() as sandbox:
        measured = anyio.run(run_setup, setup, sandbox, TASKS, TASKS)
    assert {task: outcome.problems for task, outcome in measured.tasks.items() if outcome.problems} == {}
    assert list(figures.differences(measured, figures.committed()[setup.name])) == []


def test_the_readme_shows_the_committed_figures() -> None:
    committed = figures.committed()
    assert set(committed) == {setup.name for setup in SETUPS}
    assert all(set(one.tasks) == {task.id for task in TASKS} for one in committed.values())
    text = README.read_text(encoding="utf-8")
    assert block_of(text) == readme_block(committed)
    assert f"\n{len(TASKS)} tasks in the words of a support lead" in text


def test_jobs_take_half_the_calls_and_a_third_of_the_tokens_of_the_raw_baseline() -> None:
    jobs, raw = (figures.totals(figures.committed()[name]) for name in ("jobs", "raw"))
    assert jobs.calls * 2 <= raw.calls
    assert jobs.given * 3 <= raw.given
    listed = [figures.committed()[name].listing.listed * len(TASKS) for name in ("jobs", "raw")]
    assert (listed[0] + jobs.read) * 3 <= listed[1] + raw.read


def test_every_search_is_for_a_tool_that_a_script_calls() -> None:
    assert searches().keys() == set().union(*(task.tools("jobs") for task in TASKS))
