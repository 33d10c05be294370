"""Where a page begins, in each way that an API may paginate. Cursors over a whole list are tested with the tools."""

from __future__ import annotations

import base64

import pytest
from zoho_desk_mcp.server.http.cursors import CursorError, Cursors
from zoho_desk_mcp.server.http.pagination import (
    ByCursor,
    ByLink,
    ByOffset,
    ByPage,
    ByRecord,
    Pages,
    Pagination,
    Position,
    ServedPage,
    next_query,
    without_position,
)

RECORDS = [{"id": f"r{number}"} for number in range(11)]
LINKS = "https://api.example.com/items.json?page="
WAYS: list[Pagination] = [
    ByOffset("offset", "per_page"),
    ByPage("page", "per_page"),
    ByLink("per_page"),
    ByCursor("page", "per_page", "meta.next"),
    ByCursor("page", "per_page", "meta.address"),
    ByRecord("after", "per_page", "id", "meta.more"),
    ByRecord("after", "per_page", "id", None),
]


def _page(pagination: Pagination, position: Position, query: dict[str, str]) -> ServedPage:
    """What a server with eleven records would send."""
    size = int(query.get("per_page", "4"))
    if isinstance(pagination, ByOffset):
        start = int(query.get("offset", "0"))
    elif isinstance(pagination, ByRecord):
        start = RECORDS.index({"id": query["after"]}) + 1 if "after" in query else 0
    else:
        start = (int(query.get("page", "1")) - 1) * size
    more = start + size < len(RECORDS)
    page, address = start // size + 2, f"{LINKS}{start // size + 2}&per_page={size}"
    meta = {"next": page if more else None, "address": address if more else "", "more": more}
    link = f'<{address}>; rel="next"' if more else ""
    return ServedPage(RECORDS[start : start + size][position.skip :], size, link, {"meta": meta})


def _read(pagination: Pagination, pages: Pages, used: int) -> list[dict[str, str]]:
    """All records, of which a caller takes at most `used` at a time."""
    found: list[dict[str, str]] = []
    position: Position | None = pagination.first(pages)
    while position is not None:
        page = _page(pagination, position, pagination.query(pages, position, 4))
        taken = page.records[:used]
        found += taken
        position = pagination.after(position, len(taken), page)
    return found


@pytest.mark.parametrize("used", [1, 3, 4])
@pytest.mark.parametrize("pagination", WAYS)
def test_every_record_comes_once_also_where_pages_are_cut(pagination: Pagination, used: int) -> None:
    assert _read(pagination, Pages(first=None, limit=4), used) == RECORDS


def test_the_first_page_names_its_position_only_where_upstream_does() -> None:
    offset, page = ByOffset("from", "limit"), ByPage("page", "per_page")
    assert offset.query(Pages(), offset.first(Pages()), 5) == {"limit": "5"}
    assert offset.query(Pages(first=0), Position("0"), 5) == {"from": "0", "limit": "5"}
    assert offset.query(Pages(first=1), offset.first(Pages(first=1)), 5) == {"from": "1", "limit": "5"}
    assert page.query(Pages(), page.first(Pages()), 5) == {"per_page": "5"}
    assert page.query(Pages(has_limit=False), Position("3"), 5) == {"page": "3"}


def test_page_numbers_keep_the_size_that_they_count_in() -> None:
    pagination = ByPage("page", "per_page")
    second = pagination.after(Position("1"), 4, ServedPage(RECORDS[:4], 4))
    assert second is not None
    assert pagination.query(Pages(), second, 50) == {"page": "2", "per_page": "4"}


@pytest.mark.parametrize(
    ("following", "query"),
    [
        ("abc", {"cursor": "abc"}),
        ("a=b&c/==", {"cursor": "a=b&c/=="}),
        ("/xyz==", {"cursor": "/xyz=="}),
        ("https://api.example/items?page=2&token=t%2F1", {"page": "2", "token": "t/1"}),
        ("/items?cursor=abc", {"cursor": "abc"}),
        ("http://[?cursor=abc#part", {"cursor": "abc"}),
        (17, {"cursor": "17"}),
        (0, {"cursor": "0"}),
    ],
)
def test_a_page_tells_the_next_one_by_a_cursor_or_an_address(following: str | int, query: dict[str, str]) -> None:
    pagination = ByCursor("cursor", "limit", "next")
    after = pagination.after(Position(""), 1, ServedPage(RECORDS[:1], 1, body={"next": following}))
    assert after is not None
    assert pagination.query(Pages(has_limit=False), after, 1) == query


def test_nothing_is_left_of_what_said_only_that() -> None:
    assert without_position({"meta": {"cursors": {"next": "a"}}, "data": []}, "meta.cursors.next") == {"data": []}


@pytest.mark.parametrize(
    ("path", "left"),
    [
        ("meta.next", {"meta": {"total": 3}, "data": [1]}),
        ("meta", {"data": [1]}),
        ("meta.next.address", {"meta": {"next": "a", "total": 3}, "data": [1]}),
        ("meta.other", {"meta": {"next": "a", "total": 3}, "data": [1]}),
        ("data.next", {"meta": {"next": "a", "total": 3}, "data": [1]}),
        (None, {"meta": {"next": "a", "total": 3}, "data": [1]}),
    ],
)
def test_what_a_page_says_of_the_next_one_is_not_passed_on(path: str | None, left: object) -> None:
    assert without_position({"meta": {"next": "a", "total": 3}, "data": [1]}, path) == left


@pytest.mark.parametrize("body", [None, [], {}, {"next": None}, {"next": ""}, {"next": False}, {"next": {"a": 1}}])
def test_a_page_that_tells_no_next_one_is_the_last(body: object) -> None:
    assert ByCursor("cursor", "limit", "next").after(Position(""), 1, ServedPage(RECORDS[:1], 1, body=body)) is None


def test_offsets_end_where_the_api_serves_no_more() -> None:
    pagination = ByOffset("from", "limit", last_offset=4999)
    assert pagination.serves(Position("4999"))
    assert not pagination.serves(Position("5000"))


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ("", ""),
        ('<https://a.example/x?page=2>; rel="next"', "page=2"),
        ("<https://a.example/x?page=2>; rel=next", "page=2"),
        ("<http://[?page=2#part>; rel=next", "page=2"),
        ('<https://a.example/x?page=1>; rel="prev", <https://a.example/x?page=3&a=b,c>; rel="next"', "page=3&a=b,c"),
        ('<https://a.example/x?page=3>; title="next"; rel="last"', ""),
        ('<https://a.example/x?page=4>; rel="first next"', "page=4"),
        ('</x?cursor=%3D>; REL="NEXT"', "cursor=%3D"),
        ("<https://a.example/x>; rel=nextish", ""),
        ("garbage", ""),
        ("<" * 5000, ""),
    ],
)
def test_the_next_page_is_read_from_the_link_header(link: str, query: str) -> None:
    assert next_query(link) == query


def test_a_cursor_is_of_one_list_and_cannot_be_made_elsewhere() -> None:
    cursors = Cursors("secret")
    position = Position("page=2&per_page=4", skip=3)
    cursor = cursors.make(position, "/items", {"status": "open"})
    assert cursors.read(cursor, "/items", {"status": "open"}) == position
    signed = base64.urlsafe_b64decode(cursor)
    for number, byte in enumerate(signed):
        changed = bytearray(signed)
        changed[number] = byte ^ 1
        with pytest.raises(CursorError):
            cursors.read(base64.urlsafe_b64encode(changed).decode(), "/items", {"status": "open"})
    forged = base64.urlsafe_b64encode(b"x" * 12 + b'["page=1",0,null]').decode()
    for wrong, path, query in (
        (cursor, "/others", {"status": "open"}),
        (cursor, "/items", {}),
        (cursor[:-4], "/items", {"status": "open"}),
        (forged, "/items", {"status": "open"}),
        ("", "/items", {"status": "open"}),
        ("é", "/items", {"status": "open"}),
    ):
        with pytest.raises(CursorError):
            cursors.read(wrong, path, query)
