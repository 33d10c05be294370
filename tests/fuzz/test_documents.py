"""Real files with parts taken out, put elsewhere or replaced: each is read, or refused in words that say where."""

from __future__ import annotations

import json
import tempfile
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator import pipeline
from generator.checks import quality
from generator.errors import GeneratorError
from tests.support.changed import changed, changes
from tests.support.corpus import FILES, RECORDS, closure
from tests.support.fuzz import rounds
from tests.support.projects import REAL, SmallProject, quiet
from tests.support.samples import NO_OVERLAY

NAMES = ("BusinessHour.json", "ContactDeduplication.json", "Contract.json", "TicketTag.json", "TimeTracking.json")


@cache
def record_files() -> frozenset[str]:
    """The names of the files of records that are about these files."""
    nodes = (node for name in NAMES for item in FILES[name]["paths"].values() for node in item.values())
    records = (record for node in nodes for record in RECORDS.get(node["operationId"], ()))
    return frozenset(record.where().partition(":")[0] for record in records)


def told(folder: Path, files: dict[str, Any]) -> list[str]:
    """Everything that is told of a project with these files."""
    project = SmallProject(folder)
    for path in (project.openapi, project.records):
        path.mkdir(parents=True)
    for name, file in files.items():
        (project.openapi / name).write_text(json.dumps(file), encoding="utf-8")
    project.overlay.write_bytes(NO_OVERLAY.read_bytes())
    for name in record_files():
        (project.records / name).write_bytes((REAL.records / name).read_bytes())
    try:
        made, problems = pipeline.attempt(project, quiet)
        words = quality.lint(made.records, made.job_records, made.catalog, project.target)
        return [problem.what for problem in (*problems, *words, *pipeline.validation(made.upstream, quiet))]
    except GeneratorError as error:
        return [problem.what for problem in error.problems]


@rounds(12)
@given(st.sampled_from(NAMES), changes)
def test_any_document_is_read_or_refused_by_name(name: str, wanted: list[tuple[int, str, Any]]) -> None:
    files = {each: deepcopy(FILES[each]) for each in closure(name)}
    files[name] = changed(files[name], wanted)
    with tempfile.TemporaryDirectory() as folder:
        said = told(Path(folder), files)
    assert [what for what in said if "form that the generator does not know" in what] == []
