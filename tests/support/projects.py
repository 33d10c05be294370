"""Small projects in folders, and the parts of the output that the tests look at."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import cli, pipeline
from generator.output import render
from generator.output.job_module import JobModule
from generator.output.tool_module import ToolModule
from generator.pipeline import Build
from generator.project import TARGET_FILE, Project
from generator.tools.jobs import Job
from generator.tools.text_types import TextTypes, names_by_pattern
from generator.tools.tool import Tool

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
REAL = Project(ROOT, "zoho-desk")
"""The target of this repository."""
GOLDEN = ROOT / "tests/generator/golden"
BROKEN = ROOT / "tests/generator/broken"


@dataclass(frozen=True)
class SmallProject(Project):
    """A project whose templates are the real ones, and so is its target where it brings none of its own."""

    name: str = REAL.name

    @property
    def target_file(self) -> Path:
        own = self.specs / TARGET_FILE
        return own if own.exists() else REAL.target_file

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    @property
    def templates(self) -> Path:
        return TEMPLATES

    def verify_specs(self) -> None:
        """A sample's files are written by hand: nothing vouches for them."""


def folders(parent: Path) -> list[object]:
    """The folders of `parent`, as pytest parameters."""
    return [pytest.param(path, id=path.name) for path in sorted(parent.iterdir()) if path.is_dir()]


def quiet(_: str) -> None:
    """A step that nobody watches."""


def build(project: Project) -> Build:
    """The project's catalog, after everything that `generate` checks before it writes."""
    made = pipeline.build(project, quiet)
    pipeline.check_upstream(made.upstream, quiet)
    return made


def repairs_text(project: Project, monkeypatch: pytest.MonkeyPatch) -> str:
    """What `python -m generator repairs` tells."""
    monkeypatch.setattr(cli, "projects", lambda _: [project])
    done = CliRunner().invoke(cli.app, ["repairs"], env={"COLUMNS": "80"}, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n"


def write_tools(tools: list[Tool], output: Path, text_types: TextTypes | None = None, jobs: Sequence[Job] = ()) -> Path:
    """Render the modules of tools and jobs as they are in the package, formatted; gives the folder that holds them."""
    environment = render.template_environment(REAL)
    package = output / render.package_folder(REAL.target)
    folder = package / "tools"
    folder.mkdir(parents=True)
    for part in (folder, package):
        (part / "__init__.py").touch()  # by these ruff knows which imports are the package's own
    names = names_by_pattern(text_types or {})
    for tool in tools:
        render.render_module(environment, ToolModule(tool, names), package)
    for job in jobs:
        render.render_module(environment, JobModule(job, names), package)
    render.ruff(output)
    return folder


def write_expected(project: Project, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write what a golden folder holds under `expected/`."""
    made = build(project)
    output.mkdir()
    (output / "repairs.txt").write_text(repairs_text(project, monkeypatch), encoding="utf-8")
    render.write_json(output / "catalog.json", [tool.listing() for tool in made.catalog])
    modules = write_tools(made.tools, output / "package", made.text_types, made.jobs)
    modules.rename(output / "tools")
    shutil.rmtree(output / "package")
    for marker in output.rglob("__init__.py"):
        marker.unlink()
