"""Jobs: functions over several tools that a model sees as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.errors import Problem, did_you_mean
from generator.records.jobs import JobEntry, JobParameter
from generator.target import Credits, Target
from generator.tools.inputs import NO_DEFAULT, Input
from generator.tools.listed_tool import Annotations, ListedTool
from generator.tools.outputs import Output, OutputField, faulty_name
from generator.tools.pagination import CURSOR
from generator.tools.tool import Tool
from generator.tools.value_types import Limits, Shape, ShapeField, accepts, looked_up

JOBS_FOLDER = "jobs"
"""The folder of their modules, within `tools`, and of their functions."""


@dataclass(frozen=True)
class Use:
    """A tool that a job calls, so many times at most, and what that costs together."""

    tool: Tool
    calls: int
    credits: int


@dataclass(frozen=True, kw_only=True)
class Job(ListedTool):
    """One job, ready to be rendered."""

    function: str
    uses: tuple[Use, ...]
    pages: bool
    is_apart: bool
    json_text: bool

    @property
    def folder(self) -> str:
        """The folder of its module within the package's `tools`."""
        return JOBS_FOLDER

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of all tools that it calls."""
        return tuple(sorted({scope for use in self.uses for scope in use.tool.scopes}))

    @property
    def lookups(self) -> tuple[str, ...]:
        """What the server finds out before it or a tool of it is called."""
        return tuple(sorted({*super().lookups, *(kind for use in self.uses for kind in use.tool.lookups)}))

    @property
    def used_tools(self) -> tuple[str, ...]:
        """The names of the tools that it calls."""
        return tuple(use.tool.name for use in self.uses)

    @property
    def requests(self) -> int:
        """The requests that it makes at most, look-ups aside."""
        return sum(use.calls for use in self.uses)

    @property
    def credits(self) -> int:
        """The credits that these cost; 0 for an API without such."""
        return sum(use.credits for use in self.uses)

    @cached_property
    def arguments(self) -> tuple[Input | ShapeField, ...]:
        """All arguments: those of the record, and where a list goes on."""
        return (*self.inputs, *([CURSOR] if self.pages else []))

    def facts(self) -> Iterator[str]:
        """What a reader of its module wants to know beside the description, line by line."""
        yield from super().facts()
        yield f"Calls: {', '.join(self.used_tools)}."
        cost = f", {self.credits} credits" if self.credits else ""
        yield f"At most {self.requests} requests{cost}; look-ups aside."
        if self.scopes:
            yield f"Scopes: {', '.join(self.scopes)}."


def build_jobs(entries: Iterable[JobEntry], tools: Iterable[Tool], target: Target) -> tuple[list[Job], list[Problem]]:
    """Every record of a job as a job, sorted by name, and every mistake in the records."""
    known = {tool.name: tool for tool in tools}
    jobs: list[Job] = []
    problems: list[Problem] = []
    for entry in entries:
        found = list(_problems(entry, known, target))
        problems += found
        if not found:
            jobs.append(_job(entry, known, target))
    return sorted(jobs, key=lambda job: job.name), problems


def _job(entry: JobEntry, tools: Mapping[str, Tool], target: Target) -> Job:
    record = entry.job
    uses = tuple(_use(tools[name], calls, target.credits) for name, calls in sorted(record.uses.items()))
    inputs = [_input(name, each, target) for name, each in record.parameters.items()]
    return Job(
        name=record.name,
        title=record.title,
        description=record.description.strip(),
        method=record.method,
        tags=(record.own_tag,) if record.own_tag else tuple(sorted({tag for use in uses for tag in use.tool.tags})),
        core=record.core,
        inputs=tuple(sorted(inputs, key=lambda given: not given.required)),
        annotations=_annotations(uses),
        synonyms={other: name for name, others in record.synonyms.items() for other in others},
        formerly=tuple(record.formerly),
        sends=record.sends,
        deletes=any(use.tool.deletes for use in uses),
        output=Output(tuple(OutputField(n, kind, (n,)) for n, kind in record.returns.items()), record.records),
        function=record.function,
        uses=uses,
        pages=record.pages,
        is_apart=record.own_tag is not None,
        json_text=record.json_text,
    )


def _use(tool: Tool, calls: int, prices: Credits | None) -> Use:
    if prices is None:
        return Use(tool, calls, 0)
    usual = prices.list if tool.pages is not None else prices.call
    return Use(tool, calls, calls * prices.operations.get(tool.operation.id, usual))


def _annotations(uses: Iterable[Use]) -> Annotations:
    """A job does what the tools do that it calls."""
    hints = [use.tool.annotations for use in uses]
    return Annotations(
        read_only=all(each.read_only for each in hints),
        destructive=any(each.destructive for each in hints),
        idempotent=all(each.idempotent for each in hints),
    )


def _input(name: str, parameter: JobParameter, target: Target) -> Input:
    return Input(
        name,
        (),
        _looked_up(parameter, target) or _plain_shape(parameter),
        required=parameter.required,
        description=parameter.description.strip(),
        default=NO_DEFAULT if parameter.default is None else parameter.default,
        lookup=parameter.lookup,
        null=None if parameter.null_word is None else "filter",
        null_word=parameter.null_word,
    )


def _plain_shape(parameter: JobParameter) -> Shape:
    """The shape of what the function takes."""
    low, high = parameter.minimum, parameter.maximum
    if not parameter.many:
        limits = Limits(pattern=parameter.pattern, minimum=low, maximum=high)
        limits = Limits() if parameter.values else limits
        return Shape(parameter.type, enum=parameter.values, limits=limits)
    lengths = Limits(min_length=None if low is None else int(low), max_length=None if high is None else int(high))
    item = Shape(parameter.type, enum=parameter.values, limits=Limits(pattern=parameter.pattern))
    return Shape("array", item=item, limits=lengths)


def _looked_up(parameter: JobParameter, target: Target) -> Shape | None:
    """The shape of what a caller gives; None for what cannot be looked up although the record says so."""
    shape = _plain_shape(parameter)
    lookup = target.lookups.get(parameter.lookup or "")  # one that is not known is told where records are read
    return shape if lookup is None else looked_up(shape, lookup.takes)


def _problems(entry: JobEntry, tools: Mapping[str, Tool], target: Target) -> Iterator[Problem]:
    record = entry.job
    for name in record.uses:
        if name not in tools:
            yield Problem(entry.where("uses", name), f"uses the unknown tool {name}", did_you_mean(name, tools))
    for name, each in record.parameters.items():
        shape = _plain_shape(each)
        if _looked_up(each, target) is None:
            yield Problem(entry.where("parameters", name), f"{name} cannot be looked up: it is of type {each.type}")
        if each.default is not None and not accepts(shape, each.default, target.ids):
            yield Problem(entry.where("parameters", name), f"default {each.default!r} is not a value of {name}")
    for name in record.returns:
        yield from faulty_name(name, entry.where("returns", name))
    for name in sorted(record.synonyms.keys() - record.parameters.keys()):
        yield Problem(entry.where("synonyms", name), f"unknown parameter {name}", did_you_mean(name, record.parameters))
    yield from _unsaid_sending(entry, tools)
    if any(record.own_tag in tool.tags for tool in tools.values()):
        hint = "Name a tag that no tool has."
        yield Problem(entry.where("own_tag"), f"{record.own_tag} is a tag of tools, so it is no own one", hint)
    if record.pages and record.records is None:
        yield Problem(entry.where("pages"), "only a list goes on", "Say with `records` what holds its records.")


def _unsaid_sending(entry: JobEntry, tools: Mapping[str, Tool]) -> Iterator[Problem]:
    """Jobs over tools that send, which have to say when they do, even if never."""
    record = entry.job
    sending = [name for name in record.uses if name in tools and tools[name].sends]
    if sending and "sends" not in record.model_fields_set:
        hint = "Say with `sends` when: true, false, or the arguments with which it does."
        yield Problem(entry.where(), f"calls {', '.join(sending)}, which sends or publishes", hint)
    for name in record.sends if isinstance(record.sends, dict) else ():
        if name not in record.parameters:
            yield Problem(
                entry.where("sends", name), f"unknown parameter {name}", did_you_mean(name, record.parameters)
            )
