"""Valid arguments for any tool, made from the JSON Schema of its Input model (patterns and limits included)."""

from __future__ import annotations

import base64
import re
from typing import Any

from hypothesis import strategies as st
from zoho_desk_mcp.server.arguments.types import ToolInput

Schema = dict[str, Any]
Values = st.SearchStrategy[Any]

TIMES = st.sampled_from(["2026-01-31T09:30:00Z", "2026-01-31T11:30:00.5+02:00"])
FORMATS: dict[str, Values] = {
    "name-or-id": st.sampled_from(["4000000000000000001", "4000000000000000002", "4000000000000000003", "4"]),
    "number-or-id": st.sampled_from(["4000000000000000001", "4000000000000000002", "4000000000000000003"]),
    "date-time": TIMES,
    "time-range": st.tuples(TIMES, TIMES).map(sorted).map(",".join),
    "base64": st.binary(min_size=1, max_size=40).map(lambda data: base64.b64encode(data).decode()),
}
TEXT = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
ASCII = st.characters(min_codepoint=32, max_codepoint=126)
ID_PATTERN = "^[0-9]{1,20}$"
USUAL_TEXTS = (
    "7",
    "4000000000000000001",
    "4000000000000000002",
    "4000000000000000003",
    "refund of März",
    "ana@example.com",
    "https://help.example.com/articles?id=1",
    "2026-01-31",
    "en-US",
    "cf_plan:gold",
    "ENABLED",
    "7:45 hrs",
)
"""Texts to try on a pattern, since making one from a long pattern takes seconds."""
DERIVED = ("fromEmailAddress",)
"""Inputs for which the server asks Zoho Desk when they are left out: always given here, so that one request is sent."""
CUSTOM_FIELDS = {"cf_order_number": "NW-1"}
CHOICES = {
    "status": "Open",
    "ticketStatus": "Closed",
    "priority": "High",
    "category": "Billing",
    "classification": "Problem",
    "channel": "Phone",
    "startDate": "2026-01-01",
    "endDate": "2026-01-31",
}
"""Inputs that take any text by their schema, but only what the organization's field allows, or a date."""
OBJECTS: dict[str, Any] = {
    "mappings": {"Hardware": ["Printer", "Screen"]},
    "data": {"contacts": [{"lastName": "Li"}]},
    "subscriptions": {"Ticket_Add": None},
    "permissions": {"products": {"view": True}},
    "childNodes": {
        "type": "DEFAULT",
        "executionType": "SYNC",
        "propertyType": "CRITERIA",
        "entityInfo": {},
        "childNodes": [],
    },
}
"""What stands in objects of which the schema names no key; in all others, custom fields."""
OTHER_KINDS: Values = st.sampled_from([None, True, -1, 2**63, 4e18, float("inf"), [], {}, [[]], [None], {"id": "../x"}])
"""Values of other types than most inputs have."""
LONGEST = 30
MOST = 3


def arguments(model: type[ToolInput], *, optional: bool) -> Values:
    """Arguments that the model accepts: with every optional one, or with none. Cursors and `clear` are left out."""
    schema = model.model_json_schema()
    properties = {name: part for name, part in schema["properties"].items() if name not in ("next_cursor", "clear")}
    needed = {*schema.get("required", []), *DERIVED}
    wanted = [name for name in properties if optional or name in needed]
    return st.fixed_dictionaries({name: _values(name, properties[name], schema.get("$defs", {})) for name in wanted})


def _values(name: str, schema: Schema, definitions: Schema) -> Values:
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:  # a type or null
        return _values(name, schema["anyOf"][0], definitions)
    if "const" in schema or "enum" in schema:
        return st.sampled_from([schema["const"]] if "const" in schema else schema["enum"])
    return {
        "string": _text,
        "integer": _integer,
        "number": _integer,
        "boolean": lambda *_: st.booleans(),
        "array": _array,
        "object": _object,
    }[schema["type"]](name, schema, definitions)


def _text(name: str, schema: Schema, _: Schema) -> Values:
    if name in CHOICES:
        return st.just(CHOICES[name])
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]]
    shortest, longest = schema.get("minLength", 1), min(schema.get("maxLength", LONGEST), LONGEST)
    if "pattern" in schema:
        fits = range(shortest, schema.get("maxLength", 1000) + 1)
        fitting = [text for text in USUAL_TEXTS if re.search(schema["pattern"], text) and len(text) in fits]
        usual = ["7"] if "7" in fitting and schema["pattern"] != ID_PATTERN else fitting
        made = st.from_regex(schema["pattern"], fullmatch=True, alphabet=ASCII)
        return st.sampled_from(usual) if usual else made.filter(lambda text: len(text) in fits and text != "null")
    return st.text(TEXT, min_size=shortest, max_size=max(shortest, longest))


def _integer(_: str, schema: Schema, __: Schema) -> Values:
    least = int(schema.get("minimum", 0))
    return st.integers(least, int(schema.get("maximum", least + 100)))


def _array(name: str, schema: Schema, definitions: Schema) -> Values:
    least = schema.get("minItems") or 1
    most = max(least, min(MOST, schema.get("maxItems", MOST)))
    return st.lists(_values(name, schema["items"], definitions), min_size=least, max_size=most, unique_by=str)


def _object(name: str, schema: Schema, definitions: Schema) -> Values:
    if "properties" not in schema:
        return st.just(OBJECTS.get(name, CUSTOM_FIELDS))
    properties: Schema = schema["properties"]
    return st.fixed_dictionaries({key: _values(key, part, definitions) for key, part in properties.items()})
