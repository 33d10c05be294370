"""Lists: what a page, or a search through several, becomes for a caller."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from ...errors import ApiError
from ..responses.response import Json, Response
from ..responses.shaping import EMPTY
from .pagination import Pages

MOST_PAGES = 10
"""Pages that one call looks through at most when it filters."""
Onward = Callable[[int], Mapping[str, Json]]
"""Offset -> what to add to an answer that ends there: a cursor, or a note where no more is served."""


async def filtered(
    get_page: Callable[[int, int], Awaitable[Response]],
    onward: Onward,
    pages: Pages,
    offset: int,
    wanted: int,
    only_empty: tuple[str, ...],
) -> Response:
    """As many records as wanted in which the fields are empty, looked for in several pages.

    An error on a later page keeps what was found: the answer tells it, and its cursor goes on with that page.
    """
    found: list[Json] = []
    ends: list[int] = []
    size = pages.maximum or wanted
    page: Response | None = None
    for _ in range(MOST_PAGES):
        try:
            page = await get_page(offset, size)
        except ApiError as error:
            if page is None:
                raise
            page = replace(page, limits={**page.limits, **error.limits})
            more = _noted(onward(offset), f"The list was not looked through to its end: {error.line}")
            break
        records = records_of(page, pages)
        if records is None:
            return page
        kept, used = _keep(records, only_empty, wanted - len(found))
        found.extend(records[index] for index in kept)
        ends.extend(offset + index + 1 for index in kept)
        offset += used
        more = onward(offset)
        if used == len(records) < size:
            more = {}
            break
        if len(found) == wanted or "next_cursor" not in more:
            break
    else:
        more = _noted(more, f"Looked through {MOST_PAGES} pages of {size}: there may be more behind next_cursor.")
    assert page is not None  # noqa: S101  # there is a first page
    # `count` is of the unfiltered records.
    whole = {key: value for key, value in page.data.items() if key != "count"} if isinstance(page.data, dict) else {}
    return list_answer(replace(page, data=whole), pages, found, more, lambda count: onward(ends[count - 1]))


def _noted(onward: Mapping[str, Json], note: str) -> Mapping[str, Json]:
    return {**onward, "note": " ".join(filter(None, (note, onward.get("note"))))}


def _keep(records: list[Json], only_empty: tuple[str, ...], room: int) -> tuple[list[int], int]:
    """The indexes of the records that are kept, and how many were looked at until there was no more room."""
    kept: list[int] = []
    for index, record in enumerate(records):
        if all(_is_empty(record, name) for name in only_empty):
            kept.append(index)
            if len(kept) == room:
                return kept, index + 1
    return kept, len(records)


def records_of(page: Response, pages: Pages) -> list[Json] | None:
    """The records of a page; None where there is no list of them."""
    records = page.data.get(pages.records) if isinstance(page.data, dict) else page.data
    return records if isinstance(records, list) else None


def list_answer(
    page: Response,
    pages: Pages,
    records: list[Json],
    onward: Mapping[str, Json],
    onward_after: Callable[[int], Mapping[str, Json]],
) -> Response:
    """The answer of a list: these records, and what else was on their page."""
    whole = page.data if isinstance(page.data, dict) else {}
    rest = {key: value for key, value in whole.items() if key != pages.records}
    return Response({pages.records: records, **rest, **onward}, page.limits, pages.records, onward_after)


def _is_empty(record: Json, name: str) -> bool:
    return isinstance(record, dict) and record.get(name) in EMPTY
