"""Turns what servers report of unknown and missing response fields into suggested overlay actions.

A server with `ZOHO_DESK_VALIDATE=warn` writes one JSON object a line to stderr, among other lines:
`{"event": "drift", "tool": ..., "model": "ticket.TicketResponse", "field": "/assignee/name", "kind": "unknown",
"detail": ...}`. The kinds are `unknown` (a field that no schema has), `missing` (a required one that did not come) and
`type` (a value of another type).
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ValidationError

from generator.errors import Problem
from generator.openapi.document import Document, Json, JsonObject, parse_pointer
from generator.openapi.repairs.schemas import types_of
from generator.openapi.unions import ALTERNATIVES
from generator.pipeline import Upstream
from generator.tools.response_models import ModelSchemas, model_schemas

JSON_TYPES = {
    "string": "string", "str": "string", "integer": "integer", "int": "integer", "number": "number", "float": "number",
    "boolean": "boolean", "bool": "boolean", "array": "array", "list": "array", "object": "object", "dict": "object",
    "null": "null", "none": "null", "nonetype": "null",
}  # fmt: skip
"""Words for a type, as JSON and Python have them."""
PLAIN_NAME = re.compile(r"^[A-Za-z_][\w-]{0,99}$")
"""What a field of an answer may be called, to get into a JSONPath and a review."""


class DriftEvent(BaseModel):
    """One line of a server's log that tells of drift."""

    event: Literal["drift"]
    tool: str = ""
    model: str
    field: str
    kind: Literal["unknown", "missing", "type"]
    detail: str = ""


@dataclass
class Suggestions:
    """Overlay actions as YAML, to be read by a person before they go into overlay.yaml."""

    text: str = ""
    events: int = 0
    actions: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, order=True)
class _Fact:
    """What one or many events say: of a model's field, once."""

    model: str
    field: str
    kind: str


def read_events(lines: Iterable[str]) -> Iterator[DriftEvent]:
    """The drift events of a log; other lines are skipped, and so is what a log writer puts before the object."""
    for line in lines:
        start = line.find("{")
        if start < 0 or '"drift"' not in line:
            continue
        try:
            yield DriftEvent.model_validate(json.loads(line[start:]))
        except (json.JSONDecodeError, ValidationError, RecursionError):
            continue


def suggestions(file: Path, upstream: Upstream) -> Suggestions:
    """Suggested actions for every event of a log, one a fact, however often it was seen."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        events = list(read_events(lines))
    models = model_schemas(upstream.document, upstream.operations)
    return suggest(events, upstream.document, models)


def suggest(events: list[DriftEvent], document: Document, models: ModelSchemas) -> Suggestions:
    """The same, of events that have been read."""
    result = Suggestions(events=len(events))
    seen: dict[_Fact, list[DriftEvent]] = defaultdict(list)
    for event in events:
        seen[_Fact(event.model, _without_indexes(event.field), event.kind)].append(event)
    pointers = {str(name): pointer for pointer, name in sorted(models.by_pointer.items(), reverse=True)}
    actions: list[JsonObject] = []
    for fact, told in sorted(seen.items()):
        pointer = pointers.get(fact.model)
        made = _Suggestion(document, fact, told).actions(pointer) if pointer is not None else []
        actions += [action for action in made if action not in actions]
        if not made:
            hint = "The specs may be newer than the server, or the field is deeper than they describe."
            result.problems.append(Problem(fact.model, f"nothing to suggest for {fact.kind} {fact.field}", hint))
    result.actions = len(actions)
    if actions:
        result.text = yaml.safe_dump({"actions": actions}, sort_keys=False, width=120, allow_unicode=True)
    return result


class _Suggestion:
    """Finds the schema that a fact is about, and writes what would mend it."""

    def __init__(self, document: Document, fact: _Fact, events: list[DriftEvent]) -> None:
        self._document, self._fact, self._events = document, fact, events

    def actions(self, pointer: str) -> list[JsonObject]:
        *parents, name = [token for token in parse_pointer(self._fact.field) if token] or [""]
        found = self._walk(pointer, parents)
        if found is None or not PLAIN_NAME.match(name):
            return []
        target, schema = found
        if self._fact.kind == "unknown":
            return [] if name in schema.get("properties", {}) else [self._added(target, name)]
        if self._fact.kind == "missing":
            return self._no_longer_required(target, schema, name)
        part = self._walk(pointer, [*parents, name])
        return [self._more_types(*part)] if part else []

    def _added(self, target: str, name: str) -> JsonObject:
        types = self._types()
        schema: JsonObject = {"type": types if len(types) > 1 else types[0]} if types else {}
        return self._action(target, f"Zoho answers {name}, which the file leaves out", {"properties": {name: schema}})

    def _no_longer_required(self, target: str, schema: JsonObject, name: str) -> list[JsonObject]:
        required = schema.get("required", [])
        if name not in required:
            return []
        reason = f"Zoho leaves out {name}, which the file requires"
        removal = {"target": f"{target}.required", "description": self._reason(reason), "remove": True}
        rest = [each for each in required if each != name]
        return [removal, self._action(target, reason, {"required": rest})] if rest else [removal]

    def _more_types(self, target: str, schema: JsonObject) -> JsonObject:
        declared, come = schema.get("type", []), self._types()
        new = [name for name in come if name not in types_of(schema)]
        whole = new if isinstance(declared, list) else [declared, *new]  # an overlay adds to a list
        return self._action(target, f"Zoho answers {' or '.join(come) or 'another type'} here", {"type": whole})

    def _action(self, target: str, reason: str, update: Json) -> JsonObject:
        return {"target": target, "description": self._reason(reason), "update": update}

    def _reason(self, reason: str) -> str:
        tools = sorted({event.tool for event in self._events if event.tool})
        seen = "once" if len(self._events) == 1 else f"{len(self._events)} times"
        return f"{reason} (seen {seen}, by {', '.join(tools) or 'a server'})."

    def _types(self) -> list[str]:
        """The JSON types that the details name, wherever they stand in the text: the last word that is one."""
        found: dict[str, None] = {}
        for event in self._events:
            words = [JSON_TYPES[word] for word in re.findall(r"[a-z]+", event.detail.lower()) if word in JSON_TYPES]
            found.update(dict.fromkeys(words[-1:]))
        return list(found)

    def _walk(self, pointer: str, tokens: list[str]) -> tuple[str, JsonObject] | None:
        """The schema at a path of fields below a schema, as JSONPath and node."""
        here, node = self._followed(parse_pointer(pointer), self._document.resolve(f"#{pointer}"))
        for token in tokens:
            step = self._step(here, node, token)
            if step is None:
                return None
            here, node = step
        return _json_path(here), node

    def _step(self, here: list[str], node: JsonObject, token: str) -> tuple[list[str], JsonObject] | None:
        while "items" in node:
            here, node = self._followed([*here, "items"], node["items"])
        if token in node.get("properties", {}):
            return self._followed([*here, "properties", token], node["properties"][token])
        for key in ALTERNATIVES:
            for index, choice in enumerate(node.get(key, [])):
                place, inner = self._followed([*here, key, str(index)], choice)
                if found := self._step(place, inner, token):
                    return found
        return None

    def _followed(self, here: list[str], node: Json) -> tuple[list[str], JsonObject]:
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            here, node = parse_pointer(node["$ref"].removeprefix("#")), self._document.resolve(node["$ref"])
        return here, node if isinstance(node, dict) else {}


def _json_path(tokens: list[str]) -> str:
    parts = []
    for token in tokens:
        if token.isdigit():
            parts.append(f"[{token}]")
        else:
            parts.append(f".{token}" if re.fullmatch(r"[A-Za-z_]\w*", token) else f"['{token}']")
    return "$" + "".join(parts)


def _without_indexes(pointer: str) -> str:
    return re.sub(r"/\d+(?=/|$)", "", pointer)
