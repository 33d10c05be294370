"""Responses for models: without what is empty, HTML as Markdown, and no longer than a model can use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .fields import picked
from .html import HTML_FIELDS, MAX_CHARS, as_markdown, is_html, without_tags
from .response import Json, Response, joined_notes
from .truncation import truncated

EMPTY: tuple[Json, ...] = (None, "", [], {})


@dataclass(frozen=True)
class Style:
    """How responses are passed on."""

    html: Literal["markdown", "raw"] = "markdown"
    keep_empty: bool = False
    max_chars: int = 80_000
    check_models: bool = False
    """Whether responses are compared with upstream's schemas, and what differs is logged."""


DEFAULT_STYLE = Style()


def shaped(response: Response, style: Style = DEFAULT_STYLE, fields: Sequence[str] = ()) -> dict[str, Json]:
    """The response's JSON as an object for a model; with `fields`, only these of each record, empty or not."""
    data = response.data if isinstance(response.data, dict) else {"data": response.data}
    note = ""
    if fields:
        data, note = picked(data, response.records, fields)
    cleaner = _Cleaner(style.html == "markdown", style.keep_empty or bool(fields))
    always = response.records or "data"
    cleaned = {
        text(name): clean
        for name, value in data.items()
        if cleaner.keeps(clean := cleaner.value(value, name, data)) or name == always
    }
    return truncated({**cleaned, **joined_notes({"note": note}, cleaned)}, response, style.max_chars)


def text(value: str) -> str:
    """The text without halves of characters, which no UTF-8 can carry: some APIs cut long texts anywhere."""
    if value.isascii():
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@dataclass
class _Cleaner:
    markdown: bool
    keep_empty: bool
    convertible: int = 5 * MAX_CHARS
    """Characters of HTML that are still converted; the rest only loses its tags, so that no response takes minutes."""

    def keeps(self, value: Json) -> bool:
        return self.keep_empty or value not in EMPTY

    def value(self, value: Json, name: str, record: dict[str, Json]) -> Json:
        """The value of a field, or an item of the list that a field holds."""
        if isinstance(value, dict):
            parts = ((key, self.value(part, key, value)) for key, part in value.items())
            return {text(key): part for key, part in parts if self.keeps(part)}
        if isinstance(value, list):
            return [self.value(item, name, record) for item in value]
        if not isinstance(value, str):
            return value
        kind = record.get("contentType")
        if self.markdown and name in HTML_FIELDS and is_html(value, kind if isinstance(kind, str) else None):
            self.convertible -= min(len(value), MAX_CHARS)
            return text(as_markdown(value) if self.convertible >= 0 else without_tags(value))
        return text(value)
