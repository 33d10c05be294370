"""Responses for models: without what is empty, HTML as Markdown, and no longer than a model can use."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..markup.html import HTML_FIELDS, HtmlRoom, is_html
from ..product import CONTENT_TYPES
from ..texts.visible import visible, whole
from .compact import compacted
from .fields import ALL, picked
from .numbers import exact
from .outputs import NameKey, Output
from .receipts import EMPTY, receipt
from .response import Json, Response, joined_notes
from .truncation import clipped, truncated

DEFAULT_MAX_CHARS = 40_000
"""Characters of a response at most, unless set otherwise: what clients pass on to a model whole."""
MAX_NOTE = 2_000
"""Characters of a note, which may repeat what callers and others wrote."""


@dataclass(frozen=True)
class ResultStyle:
    """How responses are passed on."""

    html: Literal["markdown", "raw"] = "markdown"
    keep_empty: bool = False
    max_chars: int = DEFAULT_MAX_CHARS
    output_schemas: bool = True
    """Whether `tools/list` has the schemas of what tools return."""
    validate_responses: bool = False
    """Whether responses are compared with upstream's schemas, and what differs is logged."""


DEFAULT_STYLE = ResultStyle()


@dataclass(frozen=True)
class View:
    """What of a response a model gets."""

    fields: tuple[str, ...] = ()
    """The fields that the caller asked for; `*` stands for all. None: what is useful by default."""
    output: Output | None = None
    """What the tool declares to return."""
    names: Mapping[NameKey, str] = field(default_factory=dict)
    """Names of ids that come without."""
    given: Collection[str] | None = None
    """For a change: the inputs that were given, of which the receipt tells."""
    cleared: tuple[str, ...] = ()
    """For a change: the fields that were to be emptied."""


DEFAULT_VIEW = View()


def shaped(response: Response, style: ResultStyle = DEFAULT_STYLE, view: View = DEFAULT_VIEW) -> dict[str, Json]:
    """The response's JSON as an object for a model."""
    data = response.data if isinstance(response.data, dict) else {"data": response.data}
    key = records_key(response, view.output)
    data, note = _chosen(data, key, _Cleaner(style.html == "markdown", style.keep_empty or bool(view.fields)), view)
    told = text(clipped(" ".join(note.text for note in response.notes if note.adds_to(data)), MAX_NOTE))
    note = clipped(note, MAX_NOTE)
    whole = truncated({**data, **joined_notes({"note": note}, data)}, response, style.max_chars - len(told))
    return {**whole, **joined_notes({"note": told}, whole)}


def records_key(response: Response, output: Output | None = None) -> str | None:
    """The key of the data that holds a list of records: as the tool declares it, else as the response looks."""
    if output is not None:
        return output.records
    if response.records is not None:
        return response.records
    data = response.data
    return "data" if isinstance(data, list) or (isinstance(data, dict) and isinstance(data.get("data"), list)) else None


def _chosen(data: dict[str, Json], key: str | None, cleaner: _Cleaner, view: View) -> tuple[dict[str, Json], str]:
    """What the view asks for, cleaned, and a note on fields that are not there."""
    note = ""
    if not view.fields:
        if (
            view.given is not None
            and key is None
            and (found := receipt(data, view.given, _declared(view), cleaner.value, view.cleared))
        ):
            return _true(found, key, view), note
        if view.output is not None:
            return _output(data, key, cleaner, view), note
        data = data if cleaner.keep_empty else _compacted(data, key)
    elif ALL not in view.fields:
        data, note = picked(data, key, view.fields, view.output, view.names)
    return _true(cleaner.object(data, key or "data"), key, view), note


def _declared(view: View) -> list[str]:
    return [field.name for field in view.output.fields] if view.output is not None else []


def _compacted(data: dict[str, Json], key: str | None) -> dict[str, Json]:
    """The data without what the rule leaves out; of a list each record is looked at by itself."""
    if key is not None:
        return {name: compacted(value) for name, value in data.items()}
    record: dict[str, Json] = compacted(data)
    return record


def _output(data: dict[str, Json], key: str | None, cleaner: _Cleaner, view: View) -> dict[str, Json]:
    """The data in the shape that the tool declares; what has nothing of it, as the rule for all tools has it."""
    output = view.output
    assert output is not None  # noqa: S101  # the caller has looked

    def shape(record: Json) -> dict[str, Json]:
        return output.record(record, view.names, cleaner.value, keep_empty=cleaner.keep_empty) or output.made_true(
            cleaner.object(compacted(record), "data")
        )

    if key is None:
        return shape(data)
    if key not in data:
        return _true(cleaner.object(compacted(data), "data"), key, view)
    shaped_rows = [shape(row) for row in _rows(data[key])]
    rest = {name: value for name, value in data.items() if name != key}
    return {key: shaped_rows, **cleaner.object(compacted(rest), "")}


def _true(data: dict[str, Json], key: str | None, view: View) -> dict[str, Json]:
    """The data with types as the tool's schema tells them."""
    if view.output is None:
        return data
    if key is None:
        true: dict[str, Json] = view.output.made_true(data)
        return true
    if key not in data:
        return data
    return {**data, key: [view.output.made_true(row) for row in _rows(data[key])]}


def _rows(value: Json) -> list[Json]:
    """What stands where a list of records should."""
    return value if isinstance(value, list) else [] if value is None else [value]


def text(value: str) -> str:
    """The text as people can see it, without halves of characters."""
    return value if value.isascii() and value.isprintable() else visible(whole(value))


@dataclass
class _Cleaner:
    markdown: bool
    keep_empty: bool
    room: HtmlRoom = field(default_factory=HtmlRoom)

    def keeps(self, value: Json) -> bool:
        return self.keep_empty or value not in EMPTY

    def object(self, data: dict[str, Json], always: str) -> dict[str, Json]:
        """A whole response, in which one field stays even if it is empty."""
        cleaned = ((name, self.value(value, name, data)) for name, value in data.items())
        return {text(name): clean for name, clean in cleaned if self.keeps(clean) or name == always}

    def value(self, value: Json, name: str, record: dict[str, Json]) -> Json:
        """The value of a field, or an item of the list that a field holds."""
        if isinstance(value, dict):
            parts = ((key, self.value(part, key, value)) for key, part in value.items())
            return {text(key): part for key, part in parts if self.keeps(part)}
        if isinstance(value, list):
            return [self.value(item, name, record) for item in value]
        if not isinstance(value, str):
            return exact(value)
        kind = next((record[each] for each in CONTENT_TYPES if each in record), None)
        if self.markdown and name in HTML_FIELDS and is_html(value, kind if isinstance(kind, str) else None):
            return text(self.room.markdown(value))
        return text(value)
