"""The whole way, from files to catalog, in one direction."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import FORMS_OF_FAULTS, GeneratorError, Problem, form_is_known, raise_if_any
from generator.files.tree import replaced
from generator.openapi.document import Document
from generator.openapi.load import load
from generator.openapi.operations import Api, resolve
from generator.openapi.overlay import broken_parts, overlay
from generator.openapi.repairs import repair
from generator.openapi.repairs.change import Change
from generator.openapi.validate import unknown_faults, validate
from generator.output.models import WriteModels, models_in_the_making
from generator.output.render import Contents, render
from generator.output.sandbox_operations import sandbox_operations
from generator.progress import Step
from generator.project import Project
from generator.records.excluded import excluded_by_name, load_excluded
from generator.records.jobs import JobEntry, load_jobs
from generator.records.load import Record, load_records
from generator.records.missing_operations import missing_operations
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


@form_is_known("upstream's files and the overlay")
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
    if broken := [*broken_parts(document)]:
        raise GeneratorError([*problems, *broken])
    problems += unknown_faults(document)
    return Upstream(document, changes, resolve(document, project.target)), problems


def check_upstream(upstream: Upstream, step: Step) -> None:
    """Raise GeneratorError with everything that is still not valid OpenAPI."""
    step("Validating")
    with form_is_known("upstream's files"):
        raise_if_any(validate(upstream.document))


OnModels = Callable[[ModelSchemas], None]
"""Told the schemas of the models as soon as they are known, where upstream's files have no faults."""


def build(project: Project, step: Step, on_models: OnModels | None = None) -> Build:
    """Read upstream and records and resolve the catalog.

    Raises GeneratorError with all that is wrong: upstream's files, overlay actions and records that fit nothing, and
    mistakes in the records.
    """
    made, problems = attempt(project, step, on_models)
    if problems:
        problems += validation(made.upstream, step)
    raise_if_any(problems)
    return made


@form_is_known("upstream's files and the records")
def attempt(project: Project, step: Step, on_models: OnModels | None = None) -> tuple[Build, list[Problem]]:
    """The catalog as far as it can be made, and everything that is wrong. Raises GeneratorError if nothing can be."""
    upstream, problems = _read_upstream(project, step)
    models = model_schemas(upstream.api)
    if on_models is not None and not problems:
        on_models(models)
    step("Reading documentation records")
    records, mistakes = load_records(project.records, project.target)
    job_records, job_mistakes = load_jobs(project.jobs, project.target)
    mistakes += job_mistakes
    mistakes += wording_mistakes([*records, *job_records], project.target, all_there=not mistakes)
    step("Building the catalog")
    tools, wrong = _tools(upstream.api, records, models, project, is_sound=not problems)
    is_whole = not (problems or mistakes or wrong)
    names = {tool.name for tool in tools}
    usable = [entry for entry in job_records if is_whole or names.issuperset(entry.job.uses)]
    jobs, wrong_jobs = build_jobs(usable, tools, project.target)
    made = Build(upstream, models, records, job_records, tools, jobs, {}, {})
    problems = [*problems, *mistakes, *wrong, *wrong_jobs]
    try:
        made = replace(made, excluded=load_excluded(project.records, upstream.api.operations, records))
        if is_whole:  # a type of no input may be one of a tool that could not be made
            inputs = (given for tool in tools for given in tool.inputs)
            made = replace(made, text_types=load_text_types(project.text_types, inputs))
    except GeneratorError as error:
        problems += error.problems
    return made, problems


def validation(upstream: Upstream, step: Step) -> list[Problem]:
    """Everything that is still not valid OpenAPI."""
    try:
        check_upstream(upstream, step)
    except GeneratorError as error:
        return error.problems
    return []


def _tools(
    api: Api, records: list[Record], models: ModelSchemas, project: Project, *, is_sound: bool
) -> tuple[list[Tool], list[Problem]]:
    """The tools and the mistakes of their records, as far as these can be told where upstream's files have faults."""
    target, excluded = project.target, excluded_by_name(project.records)
    try:
        return build_tools(api.operations, records, models, target, excluded)
    except FORMS_OF_FAULTS:
        if is_sound:
            raise
        return [], list(missing_operations(api.operations, records, target.ids, excluded))


def generate(project: Project, output: Path, step: Step) -> Build:
    """Write the package to `output`, which stays as it was where anything goes wrong."""
    step("Verifying upstream's files")
    project.verify_specs()
    with ExitStack() as making:
        started: list[WriteModels] = []

        def start(models: ModelSchemas) -> None:
            cache = project.cache / "models"
            started.append(making.enter_context(models_in_the_making(models.schemas, project.target, cache)))

        made = build(project, step, start)
        check_upstream(made.upstream, step)
        operations = sandbox_operations(made.upstream.api.operations)
        contents = Contents(made.tools, made.jobs, made.text_types, operations)
        with replaced(output) as folder:
            render(project, contents, started[0], folder, step)
    return made
