"""Drafts of records for operations that have none: all that can be told without knowing what they are for."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml

from generator.drafts.schema_facts import schema_facts
from generator.naming import MAX_TOOL_NAME, is_plain_name, plain_name, plural, singular, snake_case, tool_name
from generator.openapi.operations import Operation
from generator.openapi.schema import Schema
from generator.records.load import Record
from generator.target import Target
from generator.tools.available_inputs import AvailableInput, available_inputs
from generator.tools.listed_tool import CLEAR
from generator.tools.pagination import NEXT_CURSOR, record_arrays

TODO = "TODO"
"""What a person has to replace: the lint refuses it."""
USUAL = 2
"""A text that at least so many records have for an input is the text for it."""
MOSTLY = 0.5
"""What is no id has one meaning only where most records say the same."""
SHOWN_VALUES = 12
OURS = {"list": ("limit", NEXT_CURSOR), "update": (CLEAR,)}
"""What the server calls arguments of its own, by a tool's method."""


@dataclass(frozen=True)
class Draft:
    """The draft of one record, and where it belongs."""

    operation: Operation
    method: str
    resource: str
    name: str
    is_named: bool
    """Whether the rule for names would give one that is taken or too long, so that the record must name it."""
    tags: tuple[str, ...]


class Drafts:
    """Drafts records by what other records say."""

    def __init__(self, operations: Collection[Operation], records: Collection[Record], target: Target) -> None:
        """`operations` are upstream's, all of them: records of the same file tell resource and tags."""
        self._target = target
        self._records = list(records)
        self._file_of = {operation.id: operation.file for operation in operations}
        self._texts: dict[str, Counter[str]] = {}
        self._lookups: dict[str, Counter[str]] = {}
        for record in records:
            for path, text in record.tool.parameters.items():
                self._texts.setdefault(path, Counter())[text.strip()] += 1
            for path, kind in record.tool.lookup.items():
                self._lookups.setdefault(path, Counter())[kind] += 1

    def text(self, operations: Sequence[Operation]) -> str:
        """The drafts of some operations as one YAML file."""
        drafts = list(self._drafts(operations))
        names = {record.name for record in self._records} | {draft.name for draft in drafts}
        return "\n".join(self._lines(drafts, names)) + "\n"

    def _drafts(self, operations: Iterable[Operation]) -> Iterator[Draft]:
        taken = {record.name for record in self._records}
        for operation in operations:
            resource, name = self._free_name(operation, taken)
            taken.add(name)
            is_named = name != tool_name(self._target.tools.slug, self._method(operation), resource)
            tags = self._tags(operation, self._resources(operation)[0])
            yield Draft(operation, self._method(operation), resource, name, is_named, tags)

    def _free_name(self, operation: Operation, taken: Collection[str]) -> tuple[str, str]:
        """The resource and the name: by the rule, with as much of the path as it takes, else that of the operation."""
        slug, resources = self._target.tools.slug, self._resources(operation)
        for resource in resources:
            name = tool_name(slug, self._method(operation), resource)
            if name not in taken and len(name) <= MAX_TOOL_NAME:
                return resource, name
        name = f"{slug}_{snake_case(operation.id)}"
        return resources[0], next(each for each in _shortened(name) if each not in taken)

    def _lines(self, drafts: Sequence[Draft], names: Collection[str]) -> Iterator[str]:
        first = drafts[0]
        yield f"# Write what is marked {TODO}. Leave out inputs that nobody needs; those behind # are optional."
        yield f"resource: {first.resource}"
        yield f"tags: [{', '.join(first.tags)}]"
        yield "tools:"
        for draft in drafts:
            yield from self._record(draft, first, names)

    def _record(self, draft: Draft, first: Draft, names: Collection[str]) -> Iterator[str]:
        operation = draft.operation
        yield f"  # {operation.method} {operation.path}" + (
            f", {', '.join(operation.scopes)}" if operation.scopes else ""
        )
        yield from (f"  # It can be no tool: {what}." for what in operation.unsupported)
        yield f"  - method: {draft.method}"
        yield f"    operation: {operation.id}"
        if draft.is_named:
            yield f"    name: {draft.name}"
        if draft.resource != first.resource:
            yield f"    resource: {draft.resource}"
        if draft.tags != first.tags:
            yield f"    tags: [{', '.join(draft.tags)}]"
        if draft.method == "list" and (records := self._records_of(operation)):
            yield f"    records: {records}"
        words = snake_case(operation.id).replace("_", " ")
        yield f"    title: {TODO} {words}"
        yield f"    description: {TODO} what {words} is for, and when another tool is better."
        inputs = available_inputs(operation, draft.method, {}, self._target.pagination, self._target.ids)
        lookups = {name: kind for name in inputs if (kind := _usual(self._lookups.get(name)))}
        required = [name for name, given in inputs.items() if given.required]
        renamed = {name: other for name in inputs if (other := _other_name(draft.method, name))}
        if any(name in renamed for name in required):
            yield "    rename:"
            yield from (f"      {_scalar(name)}: {renamed[name]}" for name in required if name in renamed)
        if told := [f"{name}: {kind}" for name, kind in lookups.items() if name in required]:
            yield f"    lookup: {{{', '.join(told)}}}"
        notes = {name: f"; looked up: {kind}" for name, kind in lookups.items()}
        notes |= {name: f"{notes.get(name, '')}; rename: {other}" for name, other in renamed.items()}
        yield from self._parameters(inputs, notes, names)

    def _parameters(
        self, inputs: Mapping[str, AvailableInput], notes: Mapping[str, str], names: Collection[str]
    ) -> Iterator[str]:
        given = sorted(inputs.values(), key=lambda each: not each.required)
        if not any(each.required for each in given):
            yield "    # parameters:" if given else ""
        elif given:
            yield "    parameters:"
        for each in given:
            mark = "" if each.required else "# "
            note = notes.get(each.name, "") if mark else ""
            yield from self._parameter(each.name, each.schema, mark, note, names)

    def _parameter(self, path: str, schema: Schema, mark: str, note: str, names: Collection[str]) -> Iterator[str]:
        name = path.rpartition(".")[2]
        facts = schema_facts(schema, name, self._target, SHOWN_VALUES)
        yield f"      {mark}{_scalar(path)}: {_scalar(self._words(path, name, names))}  # {facts}{note}"
        item = schema.item if schema.item is not None else schema
        for key, part in item.properties.items():
            is_needed, is_shown = key in item.required, "." not in path or not mark
            if is_needed or is_shown:
                note = "; required" if is_needed and mark else ""
                yield from self._parameter(f"{path}.{key}", part, mark if is_needed else "# ", note, names)

    def _words(self, path: str, name: str, names: Collection[str]) -> str:
        """What other records say of such an input; of an id, where it comes from."""
        is_id = self._target.ids.is_id(name) and not name.endswith(self._target.ids.not_ids)
        if usual := _usual(self._texts.get(path), share=0 if is_id else MOSTLY):
            return usual
        if is_id:
            ends = (end for end in sorted(self._target.ids.suffixes, key=len, reverse=True) if name.endswith(end))
            thing = snake_case(re.sub(r"(Ids?|IDs?)$", "", name.removesuffix(next(ends, ""))))
            listing = tool_name(self._target.tools.slug, "list", thing) if thing else ""
            return f"ID from {listing}." if listing in names else f"{TODO} where the ID comes from."
        return f"{TODO} what it is."

    def _resources(self, operation: Operation) -> list[str]:
        """What the operation is about: the last word of its path, a verb left out; then with more of those before."""
        fixed = [word for part in operation.path.split("/") if "{" not in part and (word := _word(part))]
        is_verb = self._is_verb(operation)
        words = (fixed[:-1] if is_verb and len(fixed) > 1 else fixed) or ["records"]
        before = [singular(word) for word in words[:-1]]
        return ["_".join([*before[len(before) - more :], plural(words[-1])]) for more in range(len(words))]

    def _method(self, operation: Operation) -> str:
        ends_with_id = operation.path.endswith("}")
        arrays = record_arrays(operation.response, self._target.pagination)
        is_bare = operation.response.schema is not None and "array" in operation.response.schema.flat.types
        is_list = is_bare or len(arrays) == 1 or bool(self._records_of(operation))
        if self._is_verb(operation):
            return _word(operation.path.rstrip("/").rpartition("/")[2]) or "call"
        if operation.method == "GET":
            return "list" if is_list and not ends_with_id else "get"
        usual = {"POST": "create", "PATCH": "update", "PUT": "update", "DELETE": "delete"}
        return usual.get(operation.method, snake_case(operation.id))

    def _records_of(self, operation: Operation) -> str | None:
        """Which of several arrays of a response holds the records: the one that is called as the path ends."""
        arrays = record_arrays(operation.response, self._target.pagination)
        called = {snake_case(name): name for name in arrays} if len(arrays) > 1 else {}
        return called.get(snake_case(operation.path.rpartition("/")[2]))

    def _is_verb(self, operation: Operation) -> bool:
        """Whether the path ends with what is done: `/tickets/{ticketId}/close`."""
        last = operation.path.rstrip("/").rpartition("/")[2]
        is_word = not last.startswith("{") and singular(snake_case(last)) == snake_case(last)
        return operation.method != "GET" and is_word and not operation.id.lower().endswith(last.lower())

    def _tags(self, operation: Operation, resource: str) -> tuple[str, ...]:
        """Those of the records of the same file, the most usual ones."""
        tags = Counter(
            record.tags for record in self._records if self._file_of.get(record.tool.operation) == operation.file
        )
        return tags.most_common(1)[0][0] if tags else (resource,)


def _word(part: str) -> str:
    """A part of a path as records write words; nothing where it has neither letters nor digits."""
    words = re.findall(r"[a-z0-9]+", snake_case(part)) if re.search(r"[A-Za-z0-9]", part) else []
    return "_".join(words)


def _shortened(name: str) -> Iterator[str]:
    """A name that is short enough for a tool, and others in its place."""
    yield name[:MAX_TOOL_NAME].rstrip("_")
    for number in itertools.count(2):
        yield f"{name[: MAX_TOOL_NAME - len(f'_{number}')].rstrip('_')}_{number}"


def _other_name(method: str, name: str) -> str | None:
    """The name of an input whose own not all clients can load, or the server gives to an argument that it adds."""
    if name in OURS.get(method, ()):
        return f"{name}_value"
    return None if is_plain_name(name) else plain_name(name)


def _usual(found: Counter[str] | None, share: float = 0) -> str | None:
    """What several records say, and more than a share of all that say anything."""
    if not found:
        return None
    text, count = found.most_common(1)[0]
    return text if count >= USUAL and count > share * found.total() else None


def _scalar(text: str) -> str:
    """A text as YAML writes it on one line."""
    return yaml.safe_dump(text, width=10_000, allow_unicode=True).removesuffix("\n...\n").strip()
