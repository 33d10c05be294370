"""The targets of `tests/corpus` as projects: with the templates of all targets, and records that `scaffold` drafts."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from generator import cli
from generator.naming import is_plain_name, plain_name
from generator.output.starter import write_starter
from generator.project import TARGET_FILE, Project
from generator.records.load import EXCLUDED_FILE
from tests.support.other_apis.nodes import Files
from tests.support.projects import ROOT, TEMPLATES

CORPUS = ROOT / "tests/corpus"
NAMES = sorted(path.parent.name for path in CORPUS.glob(f"specs/*/{TARGET_FILE}"))
INPUT = re.compile(r"(?P<indent> +)(?P<mark># )?(?P<entry>(?P<name>\S+): .+  # (?P<facts>.*))")
"""A line of a draft that tells of an input; behind the mark it may be left out."""
NO_INPUTS = "    # parameters:"


@dataclass(frozen=True)
class OtherProject(Project):
    """A target of the corpus in a folder of its own; all have the same vendor's part."""

    @property
    def templates(self) -> Path:
        return TEMPLATES

    @property
    def vendor_templates(self) -> Path:
        return self.root / "templates" / self.name

    @property
    def cache(self) -> Path:
        return ROOT / ".cache"

    def verify_specs(self) -> None:
        """`reduce` wrote the files: nothing else vouches for them."""


def other_project(name: str, root: Path) -> OtherProject:
    """The target, laid out under `root`; as it is where it has been laid out before."""
    project = OtherProject(root, name)
    if project.specs.exists():
        return project
    shutil.copytree(CORPUS / "specs" / name, project.specs)
    project.records.mkdir(exist_ok=True)
    write_starter(TEMPLATES, project.target, None, project.vendor_templates)
    return project


def write_drafts(project: Project) -> None:
    """Write what `scaffold` drafts for all files as records, with every input that may be left out."""
    left_out = project.records / EXCLUDED_FILE
    excluded = yaml.safe_load(left_out.read_text(encoding="utf-8")) if left_out.exists() else {}
    drafted = with_optional(drafts(project, [root.file for root in Files(project.openapi).roots()]))
    drafted["tools"] = [tool for tool in drafted["tools"] if tool["operation"] not in excluded]
    (project.records / "drafts.yaml").write_text(yaml.safe_dump(drafted, sort_keys=False), encoding="utf-8")


def drafts(project: Project, files: list[str]) -> str:
    """What `python -m generator scaffold` prints for files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cli, "projects", lambda _: [project])
        done = CliRunner().invoke(cli.app, ["scaffold", *files], env={"COLUMNS": "100"}, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def with_optional(draft: str) -> dict[str, Any]:
    """A draft with every input that may be left out, except objects of which it names no field."""
    lines = draft.splitlines()
    blocks = (_taken([*block]) if is_input else [*block] for is_input, block in groupby(lines, _is_input))
    file: dict[str, Any] = yaml.load("\n".join(chain.from_iterable(blocks)), yaml.CSafeLoader)
    for tool in file["tools"]:
        odd = [name for name in tool.get("parameters", {}) if not is_plain_name(name) and _is_whole(name, tool)]
        tool["rename"] = {name: plain_name(name) for name in odd}
    return file


def _is_input(line: str) -> bool:
    return line == NO_INPUTS or INPUT.fullmatch(line) is not None


def _is_whole(name: str, tool: dict[str, Any]) -> bool:
    """Whether a name with a dot is that of an input, and not that of an object's field."""
    return name.rpartition(".")[0] not in tool["parameters"]


def _taken(lines: list[str]) -> list[str]:
    """The lines on a tool's inputs, without the mark where the input can be taken, and no others."""
    inputs = Inputs({match["name"]: match for match in map(INPUT.fullmatch, lines) if match})
    heading = [NO_INPUTS.replace("# ", "")] if inputs.taken and NO_INPUTS in lines else []
    return heading + [f"{match['indent']}{match['entry']}" for match in inputs.taken]


class Inputs:
    """The inputs that a draft has for a tool."""

    def __init__(self, found: dict[str, re.Match[str]]) -> None:
        self.found = found
        self.fields: dict[str, list[str]] = {}
        for name in found:
            self.fields.setdefault(name.rpartition(".")[0], []).append(name)

    @cached_property
    def taken(self) -> list[re.Match[str]]:
        """Those that are required, those that can be taken, and of objects the same."""
        names: set[str] = set()
        for name, match in self.found.items():
            outer = name.rpartition(".")[0]
            is_outer_taken = outer in names or outer not in self.found
            if is_outer_taken and (not match["mark"] or self.is_complete(name)):
                names.add(name)
        return [match for name, match in self.found.items() if name in names]

    def is_complete(self, name: str) -> bool:
        """Whether an input can be taken: a field by its own name, an object with what it requires."""
        if self.found[name]["facts"].startswith(("object", "array of object")):
            own = self.fields.get(name, [])
            required = [each for each in own if "; required" in self.found[each]["facts"]]
            return all(map(self.is_complete, required)) and any(map(self.is_complete, own))
        outer, _, last = name.rpartition(".")
        return outer not in self.found or is_plain_name(last)
