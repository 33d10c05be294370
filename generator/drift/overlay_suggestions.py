"""Turns what servers report of unknown and missing response fields into suggested overlay actions.

A server that validates responses writes one entry a difference to stderr, among others, in the form of its log:
`{"event": "schema-mismatch", "tool": ..., "model": "ticket.TicketResponse", "pointer": "/data/*/cf",
"kind": "unknown", "found": "string"}` as JSON, or `... warning schema-mismatch found=string kind=unknown ...`. The
kinds are `unknown` (a field that no schema has), `missing` (a required one that did not come) and `type` (a value of
another type); `*` stands for any item of a list, and `found` is the JSON type that came.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

import yaml
from pydantic import BaseModel

from generator.errors import Problem
from generator.files.json_pointer import parse_pointer
from generator.openapi.document import Json, JsonObject
from generator.openapi.operations import Api
from generator.openapi.schema import Schema
from generator.tools.response_models import model_schemas

JSON_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
ITEM = "*"
"""Stands for any item of a list."""
EVENT = "schema-mismatch"
AS_LINE = re.compile(rf"\b{EVENT}((?: \w+=\S+)+)")
"""An entry as people read it."""
PLAIN_NAME = re.compile(r"^[A-Za-z_][\w-]{0,99}$")
"""What a field of a response may be called, to get into a JSONPath and a review."""


class ResponseMismatch(BaseModel):
    """One line of a server's log: a response that was not as upstream describes it."""

    event: Literal["schema-mismatch"]
    tool: str = ""
    model: str
    pointer: str
    kind: Literal["unknown", "missing", "type"]
    found: str = ""


@dataclass
class Suggestions:
    """Overlay actions as YAML, to be read by a person before they go into overlay.yaml."""

    text: str = ""
    events: int = 0
    actions: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, order=True)
class Fact:
    """What one or many events say: of a model's field, once."""

    model: str
    pointer: str
    kind: str


@dataclass
class Seen:
    """How often a fact was told, by which tools, and which types came."""

    count: int = 0
    tools: set[str] = field(default_factory=set)
    found: dict[str, None] = field(default_factory=dict)
    """The JSON types, in the order in which they came."""

    def add(self, event: ResponseMismatch) -> None:
        """It was told once more."""
        self.count += 1
        if event.tool:
            self.tools.add(event.tool)
        if event.found in JSON_TYPES:
            self.found[event.found] = None


def read_mismatches(lines: Iterable[str]) -> Iterator[ResponseMismatch]:
    """The mismatches that a log tells of; other lines are skipped, and so is what a writer puts before the object."""
    for line in lines:
        if EVENT not in line:
            continue
        try:
            yield ResponseMismatch.model_validate(_entry(line))
        except (ValueError, RecursionError):
            continue


def _entry(line: str) -> Json:
    """What an entry of the log holds, in either form. Raises ValueError and RecursionError."""
    if told := AS_LINE.search(line):
        return {"event": EVENT, **dict(word.split("=", 1) for word in told[1].split())}
    entry: Json = json.loads(line[max(line.find("{"), 0) :])
    return entry


def facts_of(events: Iterable[ResponseMismatch]) -> dict[Fact, Seen]:
    """What the events say, each fact once: a log repeats them for every response."""
    facts: defaultdict[Fact, Seen] = defaultdict(Seen)
    for event in events:
        facts[Fact(event.model, _with_any_item(event.pointer), event.kind)].add(event)
    return facts


def suggest(facts: Mapping[Fact, Seen], api: Api) -> Suggestions:
    """Suggested actions for all that a log says."""
    result = Suggestions(events=sum(seen.count for seen in facts.values()))
    schemas = {str(name): schema for name, schema in model_schemas(api).sources.items()}
    actions: dict[str, JsonObject] = {}  # by what they are, as several facts may need the same one
    for fact, seen in sorted(facts.items()):
        schema = schemas.get(fact.model)
        made = _Suggestion(api.components, fact, seen).actions(schema) if schema is not None else []
        actions |= {json.dumps(action): action for action in made}
        if not made:
            hint = "The specs may be newer than the server, or the field is deeper than they describe."
            result.problems.append(Problem(fact.model, f"nothing to suggest for {fact.kind} {fact.pointer}", hint))
    result.actions = len(actions)
    if actions:
        whole = {"actions": [*actions.values()]}
        result.text = yaml.dump(whole, Dumper=yaml.CSafeDumper, sort_keys=False, width=120, allow_unicode=True)
    return result


class _Suggestion:
    """Finds the schema that a fact is about, and writes what would mend it."""

    def __init__(self, components: Mapping[str, Schema], fact: Fact, seen: Seen) -> None:
        self._components, self._fact, self._seen = components, fact, seen

    def actions(self, model: Schema) -> list[JsonObject]:
        *parents, name = [token for token in parse_pointer(self._fact.pointer) if token] or [""]
        schema = self._walk(model, parents)
        if schema is None:
            return []
        if self._fact.kind == "type":
            part = self._walk(schema, [name])
            return [] if part is None else self._more_types(part)
        if not PLAIN_NAME.match(name):
            return []
        if self._fact.kind == "unknown":
            return [] if name in schema.properties else [self._added(schema, name)]
        return self._no_longer_required(schema, name)

    def _added(self, schema: Schema, name: str) -> JsonObject:
        types = [*self._seen.found]
        field: JsonObject = {"type": types if len(types) > 1 else types[0]} if types else {}
        reason = f"The API returns {name}, which the file leaves out"
        return self._action(_json_path(schema), reason, {"properties": {name: field}})

    def _no_longer_required(self, schema: Schema, name: str) -> list[JsonObject]:
        required, target = schema.get("required", []), _json_path(schema)
        if name not in required:
            return []
        reason = f"The API leaves out {name}, which the file requires"
        removal = {"target": f"{target}.required", "description": self._reason(reason), "remove": True}
        rest = [each for each in required if each != name]
        return [removal, self._action(target, reason, {"required": rest})] if rest else [removal]

    def _more_types(self, schema: Schema) -> list[JsonObject]:
        """Nothing where the types are known: the value is another than the schema allows."""
        declared, come = schema.get("type", []), self._seen.found
        new = [name for name in come if name not in schema.types]
        if not new:
            return []
        whole = new if isinstance(declared, list) else [declared, *new]  # an overlay adds to a list
        return [self._action(_json_path(schema), f"The API returns {' or '.join(new)} here", {"type": whole})]

    def _action(self, target: str, reason: str, update: Json) -> JsonObject:
        return {"target": target, "description": self._reason(reason), "update": update}

    def _reason(self, reason: str) -> str:
        seen = "once" if self._seen.count == 1 else f"{self._seen.count} times"
        return f"{reason} (seen {seen}, by {', '.join(sorted(self._seen.tools)) or 'a server'})."

    def _walk(self, schema: Schema, names: list[str]) -> Schema | None:
        """The schema at a path of fields below a schema."""
        for name in names:
            field = self._field(schema, name)
            if field is None:
                return None
            schema = field
        return schema

    def _field(self, schema: Schema, name: str, seen: frozenset[str] = frozenset()) -> Schema | None:
        """A field of an object, of an array's items, or of an alternative. `seen` are components on the way."""
        schema, seen = self._whole(schema, seen), seen | {schema.pointer}
        if schema.item is not None:
            return self._whole(schema.item) if name == ITEM else self._field(schema.item, name, seen)
        if name in schema.properties:
            return self._whole(schema.properties[name])
        found = (self._field(alternative, name, seen) for alternative in schema.alternatives)
        return next((field for field in found if field is not None), None)

    def _whole(self, schema: Schema, seen: frozenset[str] = frozenset()) -> Schema:
        """The component itself, where the resolver cut it short within itself."""
        return schema if schema.pointer in seen else self._components.get(schema.component or "", schema)


def _json_path(schema: Schema) -> str:
    tokens = parse_pointer(schema.pointer)
    parts = []
    for token in tokens:
        if token.isdigit():
            parts.append(f"[{token}]")
        else:
            parts.append(f".{token}" if re.fullmatch(r"[A-Za-z_]\w*", token) else f"['{token}']")
    return "$" + "".join(parts)


def _with_any_item(pointer: str) -> str:
    return re.sub(r"/\d+(?=/|$)", f"/{ITEM}", pointer)
