"""Previews: what a call would send or delete, in words for the person who decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ..conversions import converted
from ..http.base_client import BaseClient
from ..http.dry_run import PlannedRequest
from ..markup.html import HTML_FIELDS, as_markdown, holds_unseen, is_html
from ..product import CONTENT_TYPES, HTML_TYPES
from ..responses.receipts import EMPTY
from ..responses.shaping import text
from ..responses.truncation import clipped, compact
from ..texts.visible import one_line, spelled

MAX_TEXT = 4_000
"""Characters of one text that are shown."""
MAX_LOOKED_AT = 100_001
"""Characters of one text in which something is looked for that nobody sees; longer HTML is taken to hold some."""
UNSEEN = "(it holds what is not seen; as it leaves)"
EMPTIED = "(none)"
"""Stands for a field that is to be empty."""
MAX_CHANGES = 20
"""Different changes that are shown."""


async def preview(client: BaseClient, title: str, planned: list[PlannedRequest]) -> str:
    """What would be done: the records that are changed, and each change with the texts as people will see them."""
    records = [f"- {_line(record)}" for record in await client.records_of(planned)]
    return await converted(_in_words, title, records, planned)  # a text of megabytes may be sent, or stored


def _in_words(title: str, records: list[str], planned: list[PlannedRequest]) -> str:
    changes = Counter(tuple(_content(request)) for request in planned)  # the same text of many is converted once
    del changes[()]
    shown = ["\n".join(_change(content, times)) for content, times in islice(changes.items(), MAX_CHANGES)]
    left = [f"… and {len(changes) - MAX_CHANGES} other changes"] if len(changes) > MAX_CHANGES else []
    return text("\n".join([f"{title}:", *records, *shown, *left]))


def _change(content: tuple[tuple[str, str], ...], times: int) -> Iterator[str]:
    for name, value in content:
        yield from _field(name, value)
    if times > 1:
        yield f"({times} times)"


def _content(request: PlannedRequest) -> Iterator[tuple[str, str]]:
    """The fields of a change, as texts, and which of them it empties."""
    emptied = [name for name, value in request.body.items() if value in EMPTY and name not in request.stored]
    yield from ((name, EMPTIED) for name in emptied)
    for name, value in {**request.query, **request.body, **request.stored}.items():
        is_content_type = name in CONTENT_TYPES and isinstance(value, str) and value in HTML_TYPES
        if value not in EMPTY and not is_content_type:
            yield name, value if isinstance(value, str) else compact(value)


def _line(words: str) -> str:
    return clipped(one_line(words), MAX_TEXT)


def _field(name: str, whole: str) -> Iterator[str]:
    """A field of a change. What it holds begins no line of its own, so that it passes for no other field."""
    is_markup = name in HTML_FIELDS and is_html(whole, None)
    shown = as_markdown(whole) if is_markup else whole
    yield from _quoted(_line(name), shown)
    looked_at = whole[:MAX_LOOKED_AT]
    if holds_unseen(looked_at, shown) if is_markup else spelled(looked_at) != looked_at:
        yield from _quoted(f"{_line(name)} {UNSEEN}", spelled(looked_at))


def _quoted(name: str, shown: str) -> Iterator[str]:
    shown = clipped(shown, MAX_TEXT)
    if len(shown.splitlines()) <= 1:
        yield f"{name}: {shown.rstrip()}"
        return
    yield f"{name}:"
    yield from (f"> {line}".rstrip() for line in shown.splitlines())
