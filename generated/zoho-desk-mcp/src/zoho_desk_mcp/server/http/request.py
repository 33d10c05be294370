"""How a tool's arguments become an HTTP request."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import quote, unquote

from ..arguments.errors import ArgumentError
from ..arguments.null import NULL
from ..product import NULL_WORDS
from ..responses.response import Json
from ..texts.shortlist import shortlist
from .styles import Repeated
from .values import as_text, plain_value

Arguments = Mapping[str, Json]
Query = Mapping[str, str | list[str]]
"""Parameters as they are sent: those with a list once for each of its items."""
MAX_NAMED = 8
NO_SEGMENT = re.compile(r"[/\\\x00-\x1f\x7f\ud800-\udfff]|^\.+$")
"""What no single segment of a path has."""


def fill_path(template: str, values: Arguments) -> str:
    """The path with each value as exactly one segment, encoded, so that it reaches no other path.

    Raises ArgumentError for a value that is empty or only dots, which no encoding keeps as a segment, and for one with
    a slash or control character, plain or encoded: some servers decode twice, and then see another path.
    """
    filled = template
    for name, value in values.items():
        text = as_text(value)
        if not text.strip(".") or NO_SEGMENT.search(unquote(unquote(text))):
            raise ArgumentError(f"{name} is no ID: {text[:100]!r}")
        filled = filled.replace(f"{{{name}}}", quote(text, safe=""))
    return filled


def plain_text(values: Arguments) -> dict[str, str]:
    """Values as text: lists comma separated, booleans in lower case, nothing for None and for what asks for nulls."""
    given = {name: value for name, value in sorted(values.items()) if value is not None and not asks_for_empty(value)}
    return {name: as_text(value) for name, value in given.items()}


def with_nulls(query: Arguments) -> Arguments:
    """The query with a null for each word of a filter that stands for one, as a look-up gives it."""

    def said(value: Json, word: str) -> Json:
        if isinstance(value, list):
            return [None if one == word else one for one in value]
        return NULL if value == word else value

    words = {name: word for name, word in NULL_WORDS.items() if name in query}
    return {**query, **{name: said(query[name], word) for name, word in words.items()}}


def asks_for_empty(value: Json) -> bool:
    """Whether a filter asks for records without the field: by `NULL`, or by None beside values."""
    return value is NULL or (isinstance(value, list) and None in value)


def repeatable_text(values: Arguments) -> dict[str, str | list[str]]:
    """The same, with a list for what is sent several times under its name."""
    texts = plain_text(values)
    lists: dict[str, str | list[str]] = {n: list(v) for n in texts if isinstance(v := values[n], Repeated)}
    return {**texts, **lists}


def query_text(values: Arguments) -> Query:
    """Query parameters as text.

    Raises ArgumentError for one that is empty, or a list with such an item: the API would refuse it, or filter by it,
    and without it the response would be another than the caller asked for.
    """
    query = repeatable_text(values)
    for name, text in query.items():
        value = values[name]
        items = value if isinstance(value, list) else [text]
        if not items or not as_text(text).strip() or not all(as_text(item).strip() for item in items):
            raise ArgumentError(f"{name} is empty: leave it out, or give a value")
    return query


def json_body(values: Arguments) -> dict[str, Json]:
    """A JSON body. None is left out, and `NULL` is null. Raises ArgumentError for what is no JSON."""
    return {name: plain_value(value) for name, value in values.items() if value is not None}


def with_cleared(body: Arguments, clear: Collection[str] | None) -> Arguments:
    """The body of an update with a null for each field to `clear` (None: the tool clears none).

    Raises ArgumentError, which names what can be changed, where there is nothing to change, and for a field that is
    both given and cleared.
    """
    if twice := [name for name in clear or () if body.get(name) is not None]:
        raise ArgumentError(f"{', '.join(twice)}: both given and named in clear; leave one of the two out.")
    if not clear and all(value is None for value in body.values()):
        names = shortlist(list(body), MAX_NAMED)
        emptied = "" if clear is None else " To empty a field, name it in clear."
        raise ArgumentError(f"Nothing is to be changed: give at least one of {names}.{emptied}")
    return {**body, **dict.fromkeys(clear or (), NULL)}
