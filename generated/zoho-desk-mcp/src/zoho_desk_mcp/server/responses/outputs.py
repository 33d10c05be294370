"""Outputs: the flat shape that a tool's records have for a model, declared by the tool's module."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from .numbers import MAX_EXACT_NUMBER
from .response import Json
from .truncation import compact

Kind = Literal["text", "time", "integer", "number", "boolean", "texts", "map"]
NameKey = tuple[str, str]
"""What a name is of (a kind of look-up), and its id."""
Convert = Callable[[Json, str, dict[str, Json]], Json]
"""A value, its name and the object it stands in -> the value as a model gets it."""


@dataclass(frozen=True, init=False)
class At:
    """Where a field of an output comes from: a dotted path, or several whose texts are joined by a space.

    A field without it comes from the API's field of its name.
    `name_of` is for names: the kind of look-up, and the field that holds the id, where the record has no name.
    """

    paths: tuple[str, ...]
    is_time: bool
    name_of: NameKey | None

    def __init__(self, *paths: str, is_time: bool = False, name_of: NameKey | None = None) -> None:
        object.__setattr__(self, "paths", paths)
        object.__setattr__(self, "is_time", is_time)
        object.__setattr__(self, "name_of", name_of)


@dataclass(frozen=True)
class OutputField:
    """A field of an output."""

    name: str
    kind: Kind
    at: At


@dataclass(frozen=True)
class Output:
    """The fields of a tool's records, and the key of the list that holds these, where it returns several."""

    fields: tuple[OutputField, ...] = ()
    records: str | None = None

    def record(
        self, record: Json, names: Mapping[NameKey, str], convert: Convert, *, keep_empty: bool = False
    ) -> dict[str, Json]:
        """A record in this shape, without what is empty, or with empty texts for what the API returned as empty."""
        if not isinstance(record, dict):
            return {"value": convert(record, "value", {})}
        found: dict[str, Json] = {}
        for each in self.fields:
            found[each.name] = value = _value(record, each, names, convert)
            if value is None and each.at.name_of is not None:  # better the id than nothing
                id_field = each.at.name_of[1]
                found.setdefault(id_field, coerced_to("text", convert(record.get(id_field), id_field, record)))
        filled = {name: value for name, value in found.items() if value not in (None, "", [], {})}
        if not keep_empty:
            return filled
        names_sent = [each.name for each in self.fields if each.name in record]
        empty = {name: convert(record[name], name, record) for name in names_sent}
        return {**self.made_true(empty), **filled}

    @property
    def elsewhere(self) -> dict[str, OutputField]:
        """The fields whose values come from elsewhere than the API's fields of those names."""
        return {each.name: each for each in self.fields if each.at.paths != (each.name,)}

    def value(self, record: Json, name: str, names: Mapping[NameKey, str]) -> Json:
        """The value of such a field; None where the record has none."""
        each = self.elsewhere.get(name)
        found = _value(record, each, names, lambda value, *_: value) if each and isinstance(record, dict) else None
        return None if found in ("", []) else found

    def sent_names(self, name: str) -> list[str]:
        """The API's own fields, without dots, that a field of this name is made of."""
        each = self.elsewhere.get(name)
        if each is None:
            return [] if "." in name else [name]
        ids = [each.at.name_of[1]] if each.at.name_of else []
        return [path for path in (*each.at.paths, *ids) if "." not in path]

    def made_true(self, record: Json) -> Json:
        """A record as the API returned it, in which every field of this output has the type that the schema tells."""
        if not isinstance(record, dict):
            return {"value": record}
        kinds = {each.name: each.kind for each in self.fields}
        empty: dict[str, Json] = {"text": "", "time": "", "texts": []}
        true: dict[str, Json] = {}
        for name, value in record.items():
            if name not in kinds:
                true[name] = value
                continue
            coerced = empty.get(kinds[name]) if value is None else coerced_to(kinds[name], value)
            if coerced is not None:
                true[name] = coerced
        return true

    def unnamed(self, record: Json) -> Iterator[NameKey]:
        """The ids in a record whose names it lacks."""
        for each in self.fields:
            if each.at.name_of is None or not isinstance(record, dict):
                continue
            kind, id_field = each.at.name_of
            value = coerced_to("text", record.get(id_field))
            if value and _joined(record, each.at, lambda found, *_: found) in (None, ""):
                yield kind, value


@lru_cache(maxsize=256)
def output_of(declared: type | None, records: str | None = None) -> Output | None:
    """The output that a tool's module declares as a TypedDict; None where there is none."""
    if declared is None:
        return None
    hints = get_type_hints(declared, include_extras=True)
    return Output(tuple(_field(name, hint) for name, hint in hints.items()), records)


def coerced_to(kind: Kind, value: Json) -> Json:
    """A value as the kind that a schema tells; None where it cannot be one."""
    if value is None:
        return None
    if kind == "boolean":
        return value if isinstance(value, bool) else {"true": True, "false": False}.get(str(value).lower())
    if kind in ("integer", "number"):
        return _number(kind, value)
    if kind == "texts":
        return [as_text(item) for item in (value if isinstance(value, list) else [value]) if item is not None]
    if kind == "map":
        return value if isinstance(value, dict) else None
    return iso_time(value) if kind == "time" else as_text(value)


def as_text(value: Json) -> str:
    """A value as text: what is no text becomes JSON."""
    return value if isinstance(value, str) else compact(value)


def iso_time(value: Json) -> str:
    """A time in UTC without fractions of a second; what cannot be read as one stays as it is."""
    text = as_text(value)
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None or len(text) <= len("2026-01-31"):
            return text
        return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return text


def _number(kind: Kind, value: Json) -> Json:
    try:
        number = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(number) or abs(number) >= MAX_EXACT_NUMBER:  # 2**53 may stand for the number after it, too
        return None
    if kind == "integer":
        return int(number) if number.is_integer() else None
    return number


def _field(name: str, hint: Any) -> OutputField:
    kind, at = get_args(hint) if get_origin(hint) is Annotated else (hint, At(name))
    if get_origin(kind) in (list, dict):
        return OutputField(name, "texts" if get_origin(kind) is list else "map", at)
    kinds: dict[Any, Kind] = {int: "integer", float: "number", bool: "boolean"}
    return OutputField(name, "time" if at.is_time else kinds.get(kind, "text"), at)


def _value(record: dict[str, Json], each: OutputField, names: Mapping[NameKey, str], convert: Convert) -> Json:
    value = coerced_to(each.kind, _joined(record, each.at, convert))
    if value in (None, "") and each.at.name_of is not None:
        kind, id_field = each.at.name_of
        given = coerced_to("text", record.get(id_field))
        return names.get((kind, given)) if given else None
    return value


def _joined(record: dict[str, Json], at: At, convert: Convert) -> Json:
    found = [_walk(record, path.split("."), convert) for path in at.paths]
    if len(found) == 1:
        return found[0]
    return " ".join(as_text(value) for value in found if value not in (None, "", [], {}))


def _walk(value: Json, path: Sequence[str], convert: Convert) -> Json:
    """The value at a path. Through a list it leads to the values of all items."""
    head, *rest = path
    if isinstance(value, list):
        items = [_walk(item, path, convert) for item in value]
        return [item for item in items if item is not None]
    if not isinstance(value, dict) or head not in value:
        return None
    return _walk(value[head], rest, convert) if rest else convert(value[head], head, value)
