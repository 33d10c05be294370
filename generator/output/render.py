"""Writes the package: templates, one module per tool, models, catalog; then ruff over all of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jinja2

from generator.checks.listing_size import listing_bytes, tool_bytes
from generator.errors import GeneratorError, Problem
from generator.openapi.document import Json, JsonObject
from generator.output.python_source import docstring, literal
from generator.output.tool_module import ToolModule
from generator.tools.catalog import Tool
from generator.tools.response_models import ModelSchemas, write_models

PACKAGE = Path("src/zoho_desk_mcp")
TOOL_TEMPLATE = "tool.py.jinja"
SHARED = {"server": PACKAGE / "server"}
"""Folder of templates -> where it goes in the package's project. The target's own folder is the project itself."""
TARGET = "zoho-desk"
RUFF_RULES = "I,F401,F541,UP"
"""What ruff mends in generated code: order of imports, names that are not used, old syntax."""
LINE_LENGTH = "120"


def render(
    tools: list[Tool],
    models: ModelSchemas,
    sandbox: JsonObject,
    templates: Path,
    output: Path,
    step: Callable[[str], None] = lambda _: None,
) -> None:
    """Write the whole package into the empty folder `output`. `step` is told what is done next."""
    environment = _environment(templates)
    modules = [ToolModule(tool) for tool in tools]
    step("Rendering templates")
    _render_tree(environment, templates, output, tools)
    step("Rendering tools")
    for module in modules:
        _render_tool(environment, module, output)
    step("Writing the catalog")
    _write_json(output / PACKAGE / "catalog.json", [tool.listing() for tool in tools])
    _write_lines(output / PACKAGE / "sandbox/operations.json", sandbox)
    step("Making models")
    _add_models(models, output / PACKAGE / "models")
    step("Formatting")
    _ruff(output)


def _environment(templates: Path) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # the output is Python and Markdown; text gets in through filters only
    )
    environment.filters |= {"literal": literal, "markdown": _markdown, "json": json.dumps}
    environment.globals |= {
        "docstring": docstring,
        "module": lambda tool: ToolModule(tool).dotted,
        "tool_bytes": tool_bytes,
        "listing_bytes": listing_bytes,
    }
    return environment


def _render_tree(environment: jinja2.Environment, templates: Path, output: Path, tools: list[Tool]) -> None:
    for source in sorted(path for path in templates.rglob("*") if path.is_file()):
        relative = source.relative_to(templates)
        if relative.as_posix() == TOOL_TEMPLATE or "__pycache__" in relative.parts:
            continue
        target = output / _place(relative)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".jinja":
            text = environment.get_template(relative.as_posix()).render(tools=tools)
            target.with_suffix("").write_text(text, encoding="utf-8")
        else:
            shutil.copyfile(source, target)


def _place(template: Path) -> Path:
    """Where a template goes in the package's project."""
    folder, *rest = template.parts
    return Path(folder) if not rest else SHARED.get(folder, Path()).joinpath(*rest)


def _render_tool(environment: jinja2.Environment, module: ToolModule, output: Path) -> None:
    target = output / PACKAGE / "tools" / module.path
    target.parent.mkdir(parents=True, exist_ok=True)
    (target.parent / "__init__.py").write_text(f"{docstring(f'Tools with the tag {module.tag}.')}\n", encoding="utf-8")
    template = environment.get_template(TOOL_TEMPLATE)
    target.write_text(template.render(tool=module.tool, module=module), encoding="utf-8")


def _add_models(models: ModelSchemas, folder: Path) -> None:
    """Add the generated modules to the folder that the templates have begun."""
    base = (folder / "__init__.py").read_bytes()
    write_models(models, folder)
    (folder / "__init__.py").write_bytes(base)


def _ruff(output: Path) -> None:
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", LINE_LENGTH]
    for arguments in (["check", "--fix", "--select", RUFF_RULES, *common], ["format", *common]):
        command = [sys.executable, "-m", "ruff", arguments[0], *arguments[1:], str(output)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own words only
        if done.returncode:
            text = (done.stdout + done.stderr).replace(str(output), "").strip()
            raise GeneratorError([Problem("ruff", f"refuses the generated code:\n{text[:3000]}")])


def _write_json(path: Path, value: Json) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _write_lines(path: Path, value: JsonObject) -> None:
    """One entry a line: short for what it holds, and a change shows which entries it touches."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{json.dumps(key)}: {json.dumps(entry, separators=(',', ':'))}" for key, entry in value.items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _markdown(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("`", "\\`")
