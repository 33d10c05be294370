"""Lists: what a page, or a search through several, becomes for a caller."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from ..product import COUNT
from ..responses.receipts import EMPTY
from ..responses.record import misplaced
from ..responses.response import Json, Response
from ..responses.tables import MORE
from .errors import ApiError
from .pagination import Pages, Position

OWN_FIELDS = ("next_cursor", MORE)
"""Fields by which a result tells how a list goes on."""
MAX_PAGES = 10
"""Pages that one call looks through at most when it filters."""


@dataclass(frozen=True)
class Page:
    """One page of a list."""

    response: Response
    """The whole page, as the API returned it."""
    records: list[Json]
    """Its records from the position that was asked for."""
    after: Callable[[int], Position | None]
    """The position after so many of the records; None at the end of the list."""


GetPage = Callable[[Position, int], Awaitable[Page | Response]]
"""Position and page size -> the page; or the response as it is, where that holds no list."""
Continuation = Callable[[Position | None], Mapping[str, Json]]
"""Position -> how to tell that the list goes on there: a cursor, or a note where no more is served."""


async def one_page(
    get_page: GetPage, continuation: Continuation, pages: Pages, position: Position, size: int
) -> Response:
    """The records of one page, and how the list goes on."""
    page = await get_page(position, size)
    if isinstance(page, Response):
        return page
    return _list_response(
        page.response,
        pages,
        page.records,
        continuation(page.after(len(page.records))),
        lambda count: continuation(page.after(count)),
    )


async def matching_records(
    get_page: GetPage,
    continuation: Continuation,
    pages: Pages,
    position: Position,
    wanted: int,
    fields: Mapping[str, frozenset[str]],
) -> Response:
    """As many records as wanted in which each field is empty or has one of its values, looked for in several pages.

    An error on a later page keeps what was found: the response tells it, and its cursor goes on with that page.
    A record that comes in between moves others to the next page, where they come again: each is found once.
    """
    found: list[Json] = []
    ends: list[Position | None] = []
    """The position after each record that was found."""
    size = pages.maximum or wanted
    last: Page | None = None
    here: Position | None = position
    note = ""
    for _ in range(MAX_PAGES):
        assert here is not None  # noqa: S101  # the loop ends at the end of the list
        try:
            page = await get_page(here, size)
        except ApiError as error:
            if last is None:
                raise
            last = replace(last, response=replace(last.response, limits={**last.response.limits, **error.limits}))
            note = f"The list was not looked through to its end: {error.line}"
            break
        if isinstance(page, Response):
            return page
        last = page
        kept, used = _keep(page.records, fields, wanted - len(found), frozenset(map(_id_of, found)) - {None})
        found.extend(page.records[index] for index in kept)
        ends.extend(page.after(index + 1) for index in kept)
        here = page.after(used)
        if len(found) == wanted or "next_cursor" not in continuation(here):
            break
    else:
        note = f"Looked through {MAX_PAGES} pages of {size}: there may be more behind next_cursor."
    assert last is not None  # noqa: S101  # there is a first page
    data = last.response.data
    # Its count is of the unfiltered records.
    rest = {key: value for key, value in data.items() if key != COUNT} if isinstance(data, dict) else {}
    if note:
        rest["note"] = note
    whole = replace(last.response, data=rest, is_quick=False)
    return _list_response(whole, pages, found, continuation(here), lambda count: continuation(ends[count - 1]))


def _keep(
    records: list[Json], fields: Mapping[str, frozenset[str]], room: int, earlier: frozenset[str | None]
) -> tuple[list[int], int]:
    """The indexes of the records that are kept, and how many were looked at until there was no more room.

    Those with one of the `earlier` ids were found on another page.
    """
    kept: list[int] = []
    for index, record in enumerate(records):
        if _id_of(record) not in earlier and all(_fits(record, name, values) for name, values in fields.items()):
            kept.append(index)
            if len(kept) == room:
                return kept, index + 1
    return kept, len(records)


def records_of(response: Response, pages: Pages) -> list[Json] | None:
    """The records of a page; None for an object that has them elsewhere, or is one itself.

    Raises ApiError for what is neither: a number or a text would pass for a record.
    """
    data = response.data
    if isinstance(data, dict) and data.get(pages.records) is None:
        return [] if pages.records in data else None
    records = data[pages.records] if isinstance(data, dict) else data
    if isinstance(records, list):
        return records
    if not isinstance(records, dict) or not records:
        raise misplaced(records, pages.records, "a list")
    return None


def _list_response(
    whole: Response,
    pages: Pages,
    records: list[Json],
    following: Mapping[str, Json],
    following_after: Callable[[int], Mapping[str, Json]],
) -> Response:
    """The response of a list: these records, and what else was on their page.

    How the list goes on is told by us alone: no field of the API's passes for that.
    """
    data = whole.data if isinstance(whole.data, dict) else {}
    rest = {key: value for key, value in data.items() if key not in (pages.records, *OWN_FIELDS)}
    return replace(
        whole,
        data={pages.records: records, **rest},
        records=pages.records,
        following=following,
        following_after=following_after,
    )


def _id_of(record: Json) -> str | None:
    found = record.get("id") if isinstance(record, dict) else None
    return None if found is None else str(found)


def _fits(record: Json, name: str, values: frozenset[str]) -> bool:
    return isinstance(record, dict) and (record.get(name) in EMPTY or str(record.get(name)) in values)
