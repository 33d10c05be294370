"""The commands of `python -m generator`, as they are written. What they do is in `commands/`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from generator.commands.terminal import problems_shown
from generator.errors import GeneratorError, Problem, did_you_mean, raise_if_any
from generator.late import late_import
from generator.project import Project, projects, same_folder

app = typer.Typer(help="Turns OpenAPI files and documentation records into MCP servers, one for each target.")
ROOT = Path(__file__).resolve().parent.parent

TargetOption = Annotated[str | None, typer.Option(help="the folder of one target under specs; without it, all")]
OneTargetOption = Annotated[
    str | None, typer.Option(help="the folder of the target under specs, where there are several")
]


@app.command()
def generate(target: TargetOption = None) -> None:
    """Write each target's package into generated/."""
    late_import("generator.commands.generate").generate(_projects(target))


@app.command()
def check(target: TargetOption = None) -> None:
    """Fail, with a diff, where generated/ is not what the inputs give."""
    late_import("generator.commands.generate").check(_projects(target))


@app.command()
def lint(target: TargetOption = None) -> None:
    """Check the documentation records: against upstream's operations, their words, and what they cost a model."""
    late_import("generator.commands.records").lint(_projects(target))


@app.command()
def coverage(target: TargetOption = None) -> None:
    """Show how many of upstream's operations are tools, file by file. Fails where one is undocumented."""
    late_import("generator.commands.records").show_coverage(_projects(target))


@app.command("listing-size")
def listing_size(target: TargetOption = None) -> None:
    """Show what the tools cost a model, in bytes of `tools/list`: by tag, and the largest ten."""
    late_import("generator.commands.records").show_listing_size(_projects(target))


@app.command()
def repairs(target: TargetOption = None) -> None:
    """List every repair made to upstream's files: kind, file and pointer, before, after."""
    late_import("generator.commands.repairs").repairs(_projects(target))


class Format(StrEnum):
    """How `diff` writes its report."""

    terminal = "terminal"
    markdown = "markdown"
    json = "json"
    junit = "junit"
    annotations = "annotations"
    html = "html"


class FailOn(StrEnum):
    """From which impact on `diff` fails."""

    breaking = "breaking"
    additive = "additive"
    notice = "notice"
    internal = "internal"


@app.command()
def fetch(
    repo: Annotated[str | None, typer.Option(help="owner/name on GitHub, a URL, or a path; else target.yaml's")] = None,
    ref: Annotated[str, typer.Option(help="branch, tag or commit")] = "HEAD",
    check: Annotated[bool, typer.Option("--check", help="write nothing; exit status 1 if upstream moved")] = False,
    target: TargetOption = None,
) -> None:
    """Get upstream's files with git, without their prose, into openapi and write upstream.lock.json."""
    is_for_one = repo is not None or ref != "HEAD"
    chosen = [_project(target)] if is_for_one else _projects(target)
    late_import("generator.commands.upstream_files").fetch(chosen, repo, ref, only_check=check)


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="what the target's folders are called")],
    title: Annotated[str, typer.Option(help="what texts call the product; all other names follow from it")],
    website: Annotated[str, typer.Option(help="where the product is")],
    repo: Annotated[str, typer.Option(help="where its OpenAPI files are: owner/name on GitHub, a URL, or a path")],
    folder: Annotated[str, typer.Option(help="the folder of the repository that holds them")] = ".",
    files: Annotated[str, typer.Option(help="which files of the folder: a pattern, or a name")] = "*.json",
    vendor: Annotated[str | None, typer.Option(help="who publishes the API, if not called as the product")] = None,
    url: Annotated[str | None, typer.Option(help="what stands before the paths of operations")] = None,
) -> None:
    """Lay out a new target: its folders, target.yaml, and a client that puts headers on each request."""
    source = {"repository": repo, "folder": folder, "files": files}
    facts = {"title": title, "vendor": vendor or title, "website": website, "source": source}
    late_import("generator.commands.new_target").new(ROOT, name, facts, url)


@app.command()
def scaffold(
    names: Annotated[
        list[str], typer.Argument(help="operations, or files of upstream: what these have without a record")
    ],
    target: OneTargetOption = None,
) -> None:
    """Draft documentation records: names, parameters, limits and where ids come from; the words are left to you."""
    late_import("generator.commands.inspect").scaffold(_project(target), names)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="an operation or a tool")],
    target: OneTargetOption = None,
) -> None:
    """Show one operation or tool in full: where from, what touched it, inputs, response, record, module."""
    late_import("generator.commands.inspect").show(_project(target), name)


@app.command()
def diff(
    base: Annotated[str, typer.Argument(help="the git revision to compare the working tree with")] = "HEAD",
    old: Annotated[Path | None, typer.Option(help="folder to compare instead of a revision", exists=True)] = None,
    new: Annotated[Path | None, typer.Option(help="folder to compare with --old", exists=True)] = None,
    is_long: Annotated[bool, typer.Option("--long", help="every difference, not only groups")] = False,
    all_tiers: Annotated[
        bool, typer.Option("--all", help="the same, with changes of pattern, length and the like that nobody meets")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="for whom")] = Format.terminal,
    fail_on: Annotated[FailOn | None, typer.Option(help="exit status 1 where a change is at least this bad")] = None,
    target: OneTargetOption = None,
) -> None:
    """Say what changed for tools and their users, in upstream's files, the overlay and the records."""
    late_import("generator.commands.changes").diff(
        _project(target), base, (old, new), format_, fail_on, is_long=is_long, every=all_tiers
    )


@app.command()
def release(
    base: Annotated[str | None, typer.Argument(help="the git revision of the last release; found by itself")] = None,
    target: OneTargetOption = None,
) -> None:
    """Set the package's next version and write its changelog, by what changed since the last release; regenerate."""
    late_import("generator.commands.changes").release(_project(target), base)


@app.command("drift-log")
def drift_log(
    file: Annotated[Path, typer.Argument(help="what a server that validates responses wrote to stderr", exists=True)],
    target: OneTargetOption = None,
) -> None:
    """Turn a server's log of unknown and missing response fields into suggested overlay actions."""
    late_import("generator.commands.changes").drift_log(_project(target), file)


def _projects(name: str | None) -> list[Project]:
    """The project of a target, or those of all."""
    with problems_shown():
        found = projects(ROOT)
        chosen = [project for project in found if name in (None, project.name)]
        if not chosen:
            raise GeneratorError(
                [Problem("--target", f"unknown target {name}", did_you_mean(str(name), _names(found)))]
            )
        for project in chosen:  # mistakes in target.yaml are shown before anything is done
            raise_if_any(same_folder(project.name, project.target, found))
    return chosen


def _project(name: str | None) -> Project:
    """The project of a target, or the only one."""
    first, *others = _projects(name)
    if others:
        with problems_shown():
            hint = f"Choose one: {', '.join(_names([first, *others]))}."
            raise GeneratorError([Problem("--target", "is needed, for there are several targets", hint)])
    return first


def _names(found: list[Project]) -> list[str]:
    return [project.name for project in found]
