"""The whole way, from files to catalog, in one direction."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import GeneratorError, Problem, raise_if_any
from generator.files.tree import replaced
from generator.openapi.document import Document, JsonObject
from generator.openapi.load import load
from generator.openapi.operations import Api, resolve
from generator.openapi.overlay import overlay
from generator.openapi.repairs import repair
from generator.openapi.repairs.change import Change
from generator.openapi.validate import unknown_faults, validate
from generator.output.render import render
from generator.output.sandbox_operations import sandbox_operations
from generator.records.excluded import load_excluded
from generator.records.load import Record, load_records
from generator.records.missing_operations import missing_operations
from generator.target import Project, Step
from generator.tools.catalog import Tool, build_catalog
from generator.tools.response_models import ModelSchemas, model_schemas
from generator.tools.text_types import TextTypes, load_text_types


@dataclass(frozen=True)
class Upstream:
    """Upstream's files after repair and overlay, and every repair that was made."""

    document: Document
    changes: list[Change]
    api: Api


@dataclass(frozen=True)
class Build:
    """Everything that the package is rendered from."""

    upstream: Upstream
    models: ModelSchemas
    records: list[Record]
    tools: list[Tool]
    text_types: TextTypes
    excluded: dict[str, str]


def read_upstream(project: Project, step: Step) -> Upstream:
    """Load, repair and overlay upstream's files. Raises GeneratorError; see `check_upstream` for validation."""
    upstream, problems = _read_upstream(project, step)
    raise_if_any(problems)
    return upstream


def _read_upstream(project: Project, step: Step) -> tuple[Upstream, list[Problem]]:
    """What `read_upstream` gives, and the problems that do not keep the records from being checked."""
    step("Loading OpenAPI files")
    document = load(project.openapi, project.target)
    step("Repairing")
    changes = repair(document, project.target)
    step("Applying the overlay")
    problems: list[Problem] = []
    try:
        overlay(document, project.overlay)
    except GeneratorError as error:
        problems += error.problems
    problems += unknown_faults(document)
    return Upstream(document, changes, resolve(document, project.target)), problems


def check_upstream(upstream: Upstream, step: Step) -> None:
    """Raise GeneratorError with everything that is still not valid OpenAPI."""
    step("Validating")
    raise_if_any(validate(upstream.document))


def build(project: Project, step: Step) -> Build:
    """Read upstream and records and resolve the catalog.

    Raises GeneratorError. After a change of upstream that holds every record and overlay action that no longer fits.
    """
    upstream, problems = _read_upstream(project, step)
    step("Reading documentation records")
    records, mistakes = load_records(project.records, project.target)
    operations = upstream.api.operations
    if problems:
        raise GeneratorError([*problems, *mistakes, *missing_operations(operations, records, project.target.ids)])
    step("Building the catalog")
    models = model_schemas(upstream.api)
    tools = build_catalog(operations, records, models, project.target, mistakes)
    text_types = load_text_types(project.text_types, (field for tool in tools for field in tool.inputs))
    return Build(upstream, models, records, tools, text_types, load_excluded(project.records, operations, records))


def generate(project: Project, output: Path, step: Step) -> Build:
    """Write the package to `output`, which stays as it was where anything goes wrong."""
    step("Verifying upstream's files")
    project.verify_specs()
    made = build(project, step)
    check_upstream(made.upstream, step)
    sandbox: JsonObject = sandbox_operations(made.upstream.api.operations)
    with replaced(output) as folder:
        render(project, made.tools, made.models, made.text_types, sandbox, folder, step)
    return made
