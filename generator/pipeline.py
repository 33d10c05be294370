"""The whole way, from files to catalog, in one direction."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.errors import GeneratorError, Problem, form_is_known, raise_if_any
from generator.files.tree import replaced
from generator.openapi.document import Document, JsonObject
from generator.openapi.load import load
from generator.openapi.operations import Api, resolve
from generator.openapi.overlay import overlay
from generator.openapi.repairs import repair
from generator.openapi.repairs.change import Change
from generator.openapi.validate import unknown_faults, validate
from generator.output.models import models_in_the_making
from generator.output.render import render
from generator.output.sandbox_operations import sandbox_operations
from generator.records.excluded import load_excluded
from generator.records.jobs import JobEntry, load_jobs
from generator.records.load import Record, load_records
from generator.records.missing_operations import missing_operations
from generator.target import Project, Step
from generator.tools.jobs import Job, build_jobs
from generator.tools.listed_tool import ListedTool
from generator.tools.response_models import ModelSchemas, model_schemas
from generator.tools.text_types import TextTypes, load_text_types
from generator.tools.tool import Tool, build_tools
from generator.tools.wording import wording_mistakes


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
    job_records: list[JobEntry]
    tools: list[Tool]
    jobs: list[Job]
    text_types: TextTypes
    excluded: dict[str, str]

    @property
    def catalog(self) -> list[ListedTool]:
        """All that a server can list, sorted by name."""
        return sorted([*self.tools, *self.jobs], key=lambda tool: tool.name)


def read_upstream(project: Project, step: Step) -> Upstream:
    """Load, repair and overlay upstream's files. Raises GeneratorError; see `check_upstream` for validation."""
    upstream, problems = _read_upstream(project, step)
    raise_if_any(problems)
    return upstream


def _read_upstream(project: Project, step: Step) -> tuple[Upstream, list[Problem]]:
    """What `read_upstream` gives, and the problems that do not keep the records from being checked."""
    with form_is_known("upstream's files and the overlay"):
        return _repaired(project, step)


def _repaired(project: Project, step: Step) -> tuple[Upstream, list[Problem]]:
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
    with form_is_known("upstream's files"):
        raise_if_any(validate(upstream.document))


def build(project: Project, step: Step) -> Build:
    """Read upstream and records and resolve the catalog.

    Raises GeneratorError. After a change of upstream that holds every record and overlay action that no longer fits.
    """
    with form_is_known("upstream's files and the records"):
        return _built(project, step)


def _built(project: Project, step: Step) -> Build:
    upstream, problems = _read_upstream(project, step)
    step("Reading documentation records")
    records, mistakes = load_records(project.records, project.target)
    job_records, job_mistakes = load_jobs(project.jobs, project.target)
    mistakes += job_mistakes
    mistakes += wording_mistakes([*records, *job_records], project.target, all_there=not mistakes)
    operations = upstream.api.operations
    if problems:
        raise GeneratorError([*problems, *mistakes, *missing_operations(operations, records, project.target.ids)])
    step("Building the catalog")
    models = model_schemas(upstream.api)
    tools = build_tools(operations, records, models, project.target, mistakes)
    jobs, problems = build_jobs(job_records, tools, project.target)
    raise_if_any(problems)
    text_types = load_text_types(project.text_types, (field for tool in tools for field in tool.inputs))
    excluded = load_excluded(project.records, operations, records)
    return Build(upstream, models, records, job_records, tools, jobs, text_types, excluded)


def generate(project: Project, output: Path, step: Step) -> Build:
    """Write the package to `output`, which stays as it was where anything goes wrong."""
    step("Verifying upstream's files")
    project.verify_specs()
    made = build(project, step)
    with models_in_the_making(made.models.schemas, project.target, project.cache / "models") as write_models:
        check_upstream(made.upstream, step)
        sandbox: JsonObject = sandbox_operations(made.upstream.api.operations)
        with replaced(output) as folder:
            render(project, made.tools, made.jobs, write_models, made.text_types, sandbox, folder, step)
    return made
