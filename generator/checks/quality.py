"""The lint for the words of records: a model chooses tools by them and by nothing else.

Every rule is one small function from a record to its problems. docs/records.md explains them to writers.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.checks.spelling import british_words
from generator.errors import Problem
from generator.naming import tool_name_pattern
from generator.openapi.media_types import JSON
from generator.records.documented import Documented
from generator.records.jobs import JobEntry
from generator.records.load import Record
from generator.target import IdRules, Target
from generator.tools.listed_tool import ListedTool
from generator.tools.tool import Tool
from generator.tools.value_types import Shape, ShapeField

DESCRIPTION_LENGTH = range(60, 601)
PARAMETER_LENGTH = range(6, 201)
MOST_ALIKE = 0.7
"""The share of their words that two descriptions may have in common; rare words weigh more (see `_likeness`)."""

_PRAISE = """
amazing best-in-class blazing comprehensive cutting-edge delight delightful easily effortless effortlessly elevate
empower enhance ensure game-changing incredible innovative instantly intuitive leverage lightning magic modern powerful
robust seamless seamlessly smart streamline supercharge unleash utilize world-class
"""
MARKETING = frozenset(_PRAISE.split())
"""Words that praise and tell nothing."""
ENDINGS = (".", "?", "!")
_ORIGIN = re.compile(r"\bno tool\b|\bof your (?:own )?choice\b|\b[Aa]n? \w+'s \w+I[Dd]s?\b")
"""Words that say plainly that an id comes from no tool, or of which record it is a field: `A ticket's productId`."""
_TIME_FORMAT = re.compile(r"ISO 8601|\blike '?\d{1,4}[-/:]|\b\d{4}-\d{2}-\d{2}|\bYYYY|\byyyy")
_DATE_NAME = re.compile(r"(?:^date|Date)$")
_PLAIN_VALUE = re.compile(r"[^\W\d_]{2}")
"""An enum value that needs no words: it holds some itself."""


@dataclass(frozen=True)
class _Text:
    """A text of a record, and where it stands."""

    record: Documented
    path: tuple[str, ...]
    text: str

    @property
    def name(self) -> str:
        """What a reader calls it."""
        return self.path[-1]

    @property
    def is_title(self) -> bool:
        """Whether it is the tool's own title (a parameter may be called so)."""
        return self.path == ("title",)

    @property
    def is_parameter(self) -> bool:
        """Whether it tells of a parameter."""
        return self.path[0] == "parameters"

    def problem(self, what: str, hint: str = "") -> Problem:
        """A problem of this text."""
        return Problem(self.record.where(*self.path), f"{self.name} {what}", hint)


def lint(
    records: Iterable[Record], jobs: Iterable[JobEntry], catalog: Iterable[ListedTool], target: Target
) -> Iterator[Problem]:
    """Everything that is wrong with the words of the records of tools and jobs, by file and line."""
    tool_name = tool_name_pattern(target.tools.slug)
    known = {tool.name: tool for tool in catalog}
    lists_ids = _found_by(tool_name, known)
    found: list[Documented] = sorted([*records, *jobs], key=lambda record: record.name)
    for record in found:
        for text in _texts(record):
            yield from _wording(text, tool_name)
        yield from _lengths(record)
        if isinstance(record, Record):
            yield from _untold_empties(record)
        if tool := known.get(record.name):
            yield from _origins_of_ids(record, tool, target.ids, lists_ids)
            yield from _unclear_values(record, tool)
            yield from _untold_returns(record, tool)
    yield from _british([text for record in found for text in _texts(record)])
    yield from _alike(found)


def _british(texts: Sequence[_Text]) -> Iterator[Problem]:
    for word in british_words([text.text for text in texts]):
        yield texts[word.text].problem(f"spells {word.british!r} the British way", f"Write {word.american}.")


def _texts(record: Documented) -> Iterator[_Text]:
    yield _Text(record, ("title",), record.title)
    yield _Text(record, ("description",), record.description.strip())
    for key, text in record.parameter_texts.items():
        yield _Text(record, ("parameters", key), text.strip())


def _wording(text: _Text, tool_name: re.Pattern[str]) -> Iterator[Problem]:
    words = re.findall(r"[a-z]+(?:-[a-z]+)*", tool_name.sub("", text.text).lower())
    for word in dict.fromkeys(words):
        if word in MARKETING:
            yield text.problem(f"says {word!r}, which praises instead of telling", "Say what the tool does.")
    if re.search(r"\bTODO\b", text.text):
        yield text.problem("still says TODO", "Write what a model has to know.")
    if text.is_title:
        if text.text.endswith("."):
            yield text.problem("ends with a full stop", "A title is no sentence.")
    elif not text.text.endswith(ENDINGS):
        yield text.problem("does not end its sentence", "End it with a full stop.")


def _lengths(record: Documented) -> Iterator[Problem]:
    for text in _texts(record):
        allowed = PARAMETER_LENGTH if text.is_parameter else DESCRIPTION_LENGTH
        if not text.is_title and len(text.text) not in allowed:
            what = f"has {len(text.text)} characters; {allowed.start} to {allowed.stop - 1} are allowed"
            yield text.problem(what)


def _found_by(tool_name: re.Pattern[str], names: Iterable[str]) -> re.Pattern[str]:
    """Finds what says where an id comes from: the name of a tool, or `From` and one that could be any word."""
    words = [rf"\bFrom {name}\b" for name in names if not tool_name.fullmatch(name)]
    return re.compile("|".join([tool_name.pattern, *words]))


def _origins_of_ids(
    record: Documented, tool: ListedTool, ids: IdRules, lists_ids: re.Pattern[str]
) -> Iterator[Problem]:
    """Ids that a model could not find: neither they nor what they stand in names the tool that lists them.

    Where a name or a number stands for the id, the server finds it.
    """
    texts, looked_up = record.parameter_texts, {given.key for given in tool.inputs if given.lookup}
    looked_up |= {f"{given.key}.{path}" for given in tool.inputs for path in given.shape.lookups}
    for key, text in texts.items():
        name = key.rpartition(".")[2]
        if not ids.is_id(name) or name.endswith(ids.not_ids) or _ORIGIN.search(text):
            continue
        if key not in looked_up and not any(lists_ids.search(texts.get(outer, "")) for outer in _with_outer(key)):
            hint = 'Name the tool that lists it ("ID from list_all_…"), or say that no tool does.'
            yield _Text(record, ("parameters", key), text).problem("does not say where the id comes from", hint)


def _with_outer(key: str) -> Iterator[str]:
    parts = key.split(".")
    return (".".join(parts[:end]) for end in range(len(parts), 0, -1))


def _unclear_values(record: Documented, tool: ListedTool) -> Iterator[Problem]:
    """Dates without their format, and enum values that only upstream understands."""
    for key, shape, text in _inputs(tool):
        where = _Text(record, ("parameters", key), text)
        is_time = shape.kind in ("time", "time_range") or (shape.kind == "string" and _DATE_NAME.search(key))
        if is_time and not shape.enum and not _TIME_FORMAT.search(text):
            yield where.problem("does not say how to write the time", 'Say "ISO 8601", or give one: like 2026-01-31.')
        words = f"{text} {record.description}"
        if unclear := [str(v) for v in shape.enum if not _PLAIN_VALUE.search(str(v)) and not _tells(words, v)]:
            yield where.problem(f"does not explain the values {', '.join(unclear)}", "Say what each stands for.")


def _untold_empties(record: Record) -> Iterator[Problem]:
    """Filters for what is empty of which no text tells, and texts that offer a null: it is as good as nothing."""
    tool = record.tool
    for name, text in tool.parameters.items():
        where = _Text(record, ("parameters", name), text)
        is_filter = tool.method == "list" and name in (*tool.nullable, *tool.null_word)
        if is_filter and not re.search(r"\bwithout\b|\bnone\b", f"{tool.description} {text}"):
            yield where.problem("does not say how to ask for what is empty", "Say it: Unassigned for those without.")
        if "null" in text and name in tool.nullable:
            yield where.problem("offers null, which is as good as nothing", "Updates empty a field by `clear`.")


def _untold_returns(record: Documented, tool: ListedTool) -> Iterator[Problem]:
    """Core tools whose response nobody has looked at."""
    if not isinstance(tool, Tool) or not tool.core or tool.output is not None:
        return
    if tool.operation.response.schema is not None and tool.operation.response.media_type == JSON:
        hint = "Name the fields that a model needs next, about a dozen."
        yield Problem(record.where("core"), "a core tool says in `returns` what a model gets of its response", hint)


def _tells(text: str, value: str | float) -> bool:
    return re.search(rf"(?<![\w.]){re.escape(str(value))}(?!\w)", text) is not None


def _inputs(tool: ListedTool) -> Iterator[tuple[str, Shape, str]]:
    """Every input of a tool, and every field within one: its key in the record, its shape, its text."""
    for given in tool.inputs:
        yield from _nested(given.key, given.shape, given.description)


def _nested(key: str, shape: Shape, text: str) -> Iterator[tuple[str, Shape, str]]:
    while shape.item is not None:
        shape = shape.item
    yield key, shape, text
    field: ShapeField
    for field in shape.fields:
        yield from _nested(f"{key}.{field.name}", field.shape, field.description)


def _alike(records: list[Documented]) -> Iterator[Problem]:
    """Pairs of descriptions so alike that a model could not choose."""
    words = [_words(record.description) for record in records]
    weights = _weights(words)
    for one, other in combinations(range(len(records)), 2):
        likeness = _likeness(words[one], words[other], weights)
        if likeness > MOST_ALIKE:
            what = f"is nearly that of {records[one].name} ({records[one].where('description')}): {likeness:.0%} alike"
            text = _Text(records[other], ("description",), records[other].description)
            yield text.problem(what, "Say in both what tells them apart, and name the other one.")


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9_]+", text.lower()))


def _weights(texts: list[frozenset[str]]) -> dict[str, float]:
    """The weight of each word: the fewer texts hold it, the more it tells them apart."""
    counts = Counter(word for words in texts for word in words)
    return {word: math.log((1 + len(texts)) / count) for word, count in counts.items()}


def _likeness(one: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> float:
    """The weighted share of the words of two texts that stand in both (Jaccard's measure)."""
    if len(one & other) * 3 < len(one | other):
        return 0.0
    everything = sum(weights[word] for word in one | other)
    return sum(weights[word] for word in one & other) / everything if everything else 0.0
