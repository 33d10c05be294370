"""Runs the bench and prints what each task took on each setup."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import anyio
from mcp_types import Tool

from tests.support.deskbench import figures
from tests.support.deskbench.model import Endpoint, pass_hat, play_model
from tests.support.deskbench.play import Play
from tests.support.deskbench.report import task_lines, total_lines, write_readme
from tests.support.deskbench.run import Measured, Player, by_script, run_setup
from tests.support.deskbench.sandbox import bench_sandbox
from tests.support.deskbench.setups import SETUPS, Setup
from tests.support.deskbench.tasks import Task, load_tasks


def main() -> int:
    """Run what was asked for. 1 where a task failed."""
    options = _options()
    every = load_tasks()
    chosen = [task for task in every if not options.tasks or {task.id, task.about} & set(options.tasks.split(","))]
    setups = [setup for setup in SETUPS if not options.setups or setup.name in options.setups.split(",")]
    if not chosen or not setups:
        raise SystemExit("No task or no setup has such a name.")
    if options.model:
        return _with_model(Endpoint.named(options.model), setups, chosen, every, options.times)
    measured = {setup.name: _run(setup, chosen, every, by_script) for setup in setups}
    print(*task_lines(measured), "", *total_lines(measured), sep="\n")
    if options.write:
        figures.write(measured)
        write_readme(figures.committed())
    return int(any(outcome.problems for one in measured.values() for outcome in one.tasks.values()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.deskbench", description=__doc__)
    parser.add_argument("--setups", default="", help=f"only these: {', '.join(setup.name for setup in SETUPS)}")
    parser.add_argument("--tasks", default="", help="only these, or those of these folders")
    parser.add_argument("--write", action="store_true", help="write the committed figures and the README's table")
    parser.add_argument("--model", default="", help="anthropic:<model> or openai:<model> plays, instead of the scripts")
    parser.add_argument("--times", type=int, default=4, help="how often a model plays each task (default: %(default)s)")
    options = parser.parse_args()
    if options.write and (options.tasks or options.model):
        parser.error("--write takes the scripts of all tasks")
    return options


def _run(setup: Setup, chosen: list[Task], every: list[Task], player: Player) -> Measured:
    with bench_sandbox() as sandbox:
        return anyio.run(run_setup, setup, sandbox, chosen, every, player)


def _with_model(endpoint: Endpoint, setups: list[Setup], chosen: list[Task], every: list[Task], times: int) -> int:
    """Let the model play, and print pass^k of each setup."""

    async def player(_: Setup, play: Play, task: Task, tools: Sequence[Tool]) -> None:
        await play_model(play, endpoint, tools, task.says)

    for setup in setups:
        runs = [_run(setup, chosen, every, player) for _ in range(times)]
        for run in runs:
            print(*task_lines({setup.name: run}), "", *total_lines({setup.name: run}), sep="\n")
        trials = {task.id: [not run.tasks[task.id].problems for run in runs] for task in chosen}
        print(*(f"{setup.title}, pass^{k}: {pass_hat(trials, k):.2f}" for k in range(1, times + 1)), sep="\n")
    return 0
