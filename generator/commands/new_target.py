"""`new`: the folders of a new target, with all that can be written before its files are there."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.commands.terminal import console, problems_shown
from generator.errors import PROGRAM, ROOM, GeneratorError, NotInPlaceError, Problem, raise_if_any, told
from generator.files.named import write_file
from generator.files.tree import is_waiting, replaced
from generator.files.turns import turn
from generator.files.web_address import web_address
from generator.files.yaml_model import read_model
from generator.files.yaml_source import YamlSource
from generator.openapi.document import Json
from generator.output.starter import write_starter
from generator.project import TARGET_FILE, Project, new_project, same_folder, targets_there
from generator.target import Target

NAMED = re.compile(r"[A-Za-z0-9]")
"""What names are made of."""
MORE = "# What else can be said: docs/targets.md. How lists are paginated comes next: `pagination`.\n"
NO_CORRECTIONS = """\
# What upstream gets wrong or leaves out, each correction with its reason. Components have the name of their file before
# their own: the target of a schema x of api.yaml is $.components.schemas['api.x'].
overlay: 1.0.0
info: {title: Corrections, version: "1"}
actions: []
"""
NEXT = """\
Next:
  {program} fetch --target {name}
  {program} lint --target {name}
  {program} scaffold <file> --target {name} > {specs}/docs/<resource>.yaml"""


def new(root: Path, name: str, facts: Mapping[str, Json], url: str | None) -> None:
    """Write the folders, and say what comes next."""
    with problems_shown():
        project = new_project(root, name)
        with turn(root):  # another run may lay out the same one: what is there already is asked before it is there
            _write(project, facts, url)
    specs, templates = (path.relative_to(root).as_posix() for path in (project.specs, project.vendor_templates))
    console.print(f"{specs} and {templates} are there.", highlight=False, markup=False)
    console.print(NEXT.format(program=PROGRAM, name=name, specs=specs), highlight=False, markup=False)


def _write(project: Project, facts: Mapping[str, Json], url: str | None) -> None:
    _undo_killed(project)
    if not NAMED.search(str(facts["title"])):
        hint = "Give one with a letter from a to z; target.yaml can name `package`, `command` and another title then."
        raise GeneratorError([Problem("--title", "the names of package and command cannot follow from it", hint)])
    if url is not None:
        _check_url(url)
    for folder in (project.specs, project.vendor_templates):
        if os.path.lexists(folder):
            hint = "Give the target another name, or work on with what is there."
            raise GeneratorError([Problem(folder.relative_to(project.root).as_posix(), "is there already", hint)])
    text = yaml.safe_dump(dict(facts), sort_keys=False, allow_unicode=True, width=120) + MORE
    target = _target(text)
    raise_if_any(same_folder(project.name, target, targets_there(project.root)))
    try:
        with replaced(project.specs) as specs, replaced(project.vendor_templates) as templates:  # put in place first
            write_starter(project.templates, target, url, templates)
            (specs / project.records.name).mkdir()
            write_file(specs / project.target_file.name, text)
            write_file(specs / project.overlay.name, NO_CORRECTIONS)
    except BaseException as error:
        if not os.path.lexists(project.specs):  # both, or neither: the next run would find the templates there already
            _remove(project.vendor_templates, error)
        raise


def _check_url(url: str) -> None:
    """Raises GeneratorError for what the server would refuse when it is started."""
    try:
        web_address(url)
    except ValueError as error:
        raise GeneratorError([Problem("--url", str(error))]) from None
    if {"?", "#", "@"} & {*url}:
        what = "cannot have a user, a query or a fragment: paths of operations are put behind it"
        raise GeneratorError([Problem("--url", what, "Give what stands before them: https://api.example.com/v2.")])


def _remove(templates: Path, failed: BaseException) -> None:
    """Raises NotInPlaceError, which tells what `failed` before, too, where they cannot be removed."""
    shutil.rmtree(templates, ignore_errors=True)
    if os.path.lexists(templates):
        problem = Problem(str(templates), "is there without the rest, and cannot be removed", f"{ROOM} Then remove it.")
        raise NotInPlaceError([*told(failed), problem]) from failed


def _undo_killed(project: Project) -> None:
    """Remove the templates of a run that was killed when they were in place, and the rest was not."""
    if is_waiting(project.specs) and not is_waiting(project.vendor_templates) and not os.path.lexists(project.specs):
        shutil.rmtree(project.vendor_templates, ignore_errors=True)


def _target(text: str) -> Target:
    """What `target.yaml` would hold. Raises GeneratorError, before anything is written."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / TARGET_FILE
        write_file(file, text)
        return read_model(YamlSource(file), Target)
