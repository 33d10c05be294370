"""Answers for models: without what is empty, HTML as Markdown, and no longer than a model can use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .response import Response, Json
from .truncation import within
from .fields import picked
from .html import FIELDS, LONGEST, as_markdown, is_html, without_tags

EMPTY: tuple[Json, ...] = (None, "", [], {})


@dataclass(frozen=True)
class Style:
    """How answers are passed on."""

    html: Literal["markdown", "raw"] = "markdown"
    keep_empty: bool = False
    most_chars: int = 80_000
    check_models: bool = False
    """Whether answers are compared with upstream's schemas, and what differs is logged."""


USUAL_STYLE = Style()


def shaped(answer: Response, style: Style = USUAL_STYLE, fields: Sequence[str] = ()) -> dict[str, Json]:
    """The answer's JSON as an object for a model; with `fields`, only these of each record, empty or not."""
    data = answer.data if isinstance(answer.data, dict) else {"data": answer.data}
    note = ""
    if fields:
        data, note = picked(data, answer.records, fields)
    cleaner = _Cleaner(style.html == "markdown", style.keep_empty or bool(fields))
    always = answer.records or "data"
    cleaned = {
        text(name): clean
        for name, value in data.items()
        if cleaner.keeps(clean := cleaner.value(value, name, data)) or name == always
    }
    if note:
        cleaned["note"] = f"{note} {cleaned['note']}" if isinstance(cleaned.get("note"), str) else note
    return within(cleaned, answer, style.most_chars)


def text(value: str) -> str:
    """The text without halves of characters, which no UTF-8 can carry: Zoho cuts long texts wherever it is."""
    if value.isascii():
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@dataclass
class _Cleaner:
    markdown: bool
    keep_empty: bool
    convertible: int = 5 * LONGEST
    """Characters of HTML that are still converted; the rest only loses its tags, so that no answer takes minutes."""

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
        if self.markdown and name in FIELDS and is_html(value, kind if isinstance(kind, str) else None):
            self.convertible -= min(len(value), LONGEST)
            return text(as_markdown(value) if self.convertible >= 0 else without_tags(value))
        return text(value)
