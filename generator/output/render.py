"""Writes the package: templates, one module per tool, models, catalog; then ruff over all of it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from generator.errors import GeneratorError, Problem
from generator.files.named import write_file
from generator.files.tree import plain_files_of
from generator.openapi.document import Json, JsonObject
from generator.output.job_module import JobModule
from generator.output.listed_module import ListedModule
from generator.output.models import WriteModels
from generator.output.python_source import docstring, literal, raw_literal
from generator.output.tool_module import ToolModule
from generator.progress import Step
from generator.project import Project
from generator.target import Target
from generator.tools.jobs import Job
from generator.tools.listing_size import listing_bytes, tool_bytes
from generator.tools.text_types import TextTypes, names_by_pattern
from generator.tools.tool import Tool

TOOL_TEMPLATE = "tool.py.jinja"
RUFF_RULES = ("F401,F541,UP", "I")
"""What ruff mends in generated code: names that are not used, old syntax; then the order of imports."""
LINE_LENGTH = "120"
UNWRITTEN = re.compile(r"Failed to \w+ (?P<file>.+): (?P<why>.+) \(os error (?P<number>\d+)\)")
"""How ruff tells of a file that it has emptied and could not write. For some commands its status is 0 all the same."""


@dataclass(frozen=True)
class Contents:
    """What a package has beside its models: the sandbox serves the operations."""

    tools: list[Tool]
    jobs: list[Job]
    text_types: TextTypes
    sandbox_operations: JsonObject


def render(project: Project, contents: Contents, write_models: WriteModels, output: Path, step: Step) -> None:
    """Write the whole package into the empty folder `output`. `step` is told what is done next."""
    tools, jobs, text_types = contents.tools, contents.jobs, contents.text_types
    environment = template_environment(project)
    package = output / package_folder(project.target)
    step("Rendering templates")
    catalog = sorted([*tools, *jobs], key=lambda tool: tool.name)
    data = {"tools": tools, "jobs": jobs, "catalog": catalog, "text_types": text_types}
    _render_tree(environment, project, output, data)
    step("Rendering tools")
    about = f"One module per tool: its arguments (`Input`) and the call to {project.target.title} (`call`)."
    _write_init(package / "tools", about)
    names = names_by_pattern(text_types)
    for tool in tools:
        render_module(environment, ToolModule(tool, names), package)
    for job in jobs:
        render_module(environment, JobModule(job, names), package)
    step("Writing the catalog")
    write_json(package / "catalog.json", [tool.listing() for tool in catalog])
    if project.target.sandbox:
        _write_lines(package / "sandbox/operations.json", contents.sandbox_operations)
    step("Making models")
    write_models(package / "models")
    about = f"Models of what {project.target.title} responds, one module per upstream OpenAPI file."
    _write_init(package / "models", about)
    step("Formatting")
    ruff(output)


def package_folder(target: Target) -> Path:
    """Where the Python package is in its project."""
    return Path("src") / target.package


def template_environment(project: Project) -> jinja2.Environment:
    """Templates by their paths: those that all targets share, and the target's own behind its folder's name."""
    own = project.vendor_templates
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader(
            [
                jinja2.PrefixLoader({own.name: jinja2.FileSystemLoader(own)}),
                jinja2.FileSystemLoader(project.templates),
            ]
        ),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the output is Python and Markdown; text gets in through filters only
    )
    environment.filters |= {
        "literal": literal,
        "raw_literal": raw_literal,
        "markdown": _markdown,
        "json": json.dumps,
    }
    environment.globals |= {
        "docstring": docstring,
        "tool_bytes": tool_bytes,
        "listing_bytes": listing_bytes,
        "target": project.target,
    }
    return environment


def _render_tree(environment: jinja2.Environment, project: Project, output: Path, data: dict[str, Any]) -> None:
    """Copy the templates, and render those that end in `.jinja`. The target's own may replace a shared one."""
    server = package_folder(project.target) / "server"
    for source in sorted(project.templates.glob("*.jinja")):
        if source.name != TOOL_TEMPLATE:
            _render_file(environment, source, source.name, output / source.name, data)
    for folder, destination in ((project.templates / "server", server), (project.vendor_templates, Path())):
        for name in plain_files_of(folder):
            _render_file(environment, folder / name, f"{folder.name}/{name}", output / destination / name, data)


def _render_file(environment: jinja2.Environment, source: Path, name: str, to: Path, data: dict[str, Any]) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix == ".jinja":
        write_file(to.with_suffix(""), _rendered(environment, name, data))
    else:
        shutil.copyfile(source, to)


def _rendered(environment: jinja2.Environment, name: str, data: Mapping[str, Any]) -> str:
    """The text of a template. Raises GeneratorError where it is none: missing, no file, no UTF-8, or a mistake."""
    try:
        return environment.get_template(name).render(data)
    except (jinja2.TemplateError, UnicodeDecodeError) as error:
        line = f":{error.lineno}" if isinstance(error, jinja2.TemplateSyntaxError) else ""
        what = "is no file" if isinstance(error, jinja2.TemplateNotFound) else f"cannot be rendered: {error}"
        raise GeneratorError([Problem(f"templates/{name}{line}", what)]) from error


def render_module(environment: jinja2.Environment, module: ListedModule[Any], package: Path) -> None:
    """Write the module of a tool or job into the package."""
    file = package / "tools" / module.tool.path
    if not (file.parent / "__init__.py").exists():
        _write_init(file.parent, module.about_folder)
    write_file(file, _rendered(environment, TOOL_TEMPLATE, {"tool": module.tool, "module": module}))


def _write_init(folder: Path, about: str) -> None:
    """Make a folder a Python package with this docstring."""
    folder.mkdir(parents=True, exist_ok=True)
    write_file(folder / "__init__.py", f"{docstring(about)}\n")


RUFF_HINT = "A template makes this: look in templates/ for the first line that is named."


def ruff(output: Path) -> None:
    """Mend and format the Python files of a folder.

    Raises GeneratorError where ruff refuses one, OSError where it cannot write one.
    """
    common = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", LINE_LENGTH]
    for arguments in (*(["check", "--fix", "--select", rules] for rules in RUFF_RULES), ["format"]):
        command = [sys.executable, "-m", "ruff", *arguments, *common, str(output)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own words only
        if unwritten := UNWRITTEN.search(done.stderr):
            raise OSError(int(unwritten["number"]), unwritten["why"], unwritten["file"])
        if done.returncode:
            text = (done.stdout + done.stderr).replace(str(output), "").strip()
            raise GeneratorError([Problem("ruff", f"refuses the generated code:\n{text[:3000]}", RUFF_HINT)])


def write_json(path: Path, value: Json) -> None:
    """Write JSON for people to read."""
    write_file(path, json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def _write_lines(path: Path, value: JsonObject) -> None:
    """One entry a line: short for what it holds, and a change shows which entries it touches."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{json.dumps(key)}: {json.dumps(entry, separators=(',', ':'))}" for key, entry in value.items()]
    write_file(path, "{\n" + ",\n".join(lines) + "\n}\n")


def _markdown(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "\\`")
