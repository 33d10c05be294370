"""Where a page begins, in each way that an API may paginate. Cursors over a whole list are tested with the tools."""

from __future__ import annotations

import base64

import pytest
from zoho_desk_mcp.server.http.pagination import (
    ByLink,
    ByOffset,
    ByPage,
    CursorError,
    Cursors,
    Pages,
    Pagination,
    Position,
    next_query,
)

RECORDS = [f"r{number}" for number in range(11)]
LINKS = "https://api.example.com/items.json?page="


def _page(pagination: Pagination, query: dict[str, str]) -> tuple[list[str], str]:
    """What a server with eleven records would send: the page, and its `Link` header."""
    size = int(query.get("per_page", "4"))
    if isinstance(pagination, ByOffset):
        start = int(query.get("offset", "0"))
    else:
        start = (int(query.get("page", "1")) - 1) * size
    more = f'<{LINKS}{start // size + 2}&per_page={size}>; rel="next"' if start + size < len(RECORDS) else ""
    return RECORDS[start : start + size], more


def _read(pagination: Pagination, pages: Pages, used: int) -> list[str]:
    """All records, of which a caller takes at most `used` at a time."""
    found: list[str] = []
    position: Position | None = pagination.first(pages)
    while position is not None:
        records, link = _page(pagination, pagination.query(pages, position, 4))
        rest = records[position.skip :]
        taken = rest[:used]
        found += taken
        position = pagination.after(position, len(taken), len(rest), 4, link)
    return found


@pytest.mark.parametrize("used", [1, 3, 4])
@pytest.mark.parametrize("pagination", [ByOffset("offset", "per_page"), ByPage("page", "per_page"), ByLink("per_page")])
def test_every_record_comes_once_also_where_pages_are_cut(pagination: Pagination, used: int) -> None:
    assert _read(pagination, Pages(first=None, limit=4), used) == RECORDS


def test_the_first_page_names_its_position_only_where_upstream_does() -> None:
    offset, page = ByOffset("from", "limit"), ByPage("page", "per_page")
    assert offset.query(Pages(), offset.first(Pages()), 5) == {"limit": "5"}
    assert offset.query(Pages(first=0), Position("0"), 5) == {"from": "0", "limit": "5"}
    assert offset.query(Pages(first=1), offset.first(Pages(first=1)), 5) == {"from": "1", "limit": "5"}
    assert page.query(Pages(), page.first(Pages()), 5) == {"per_page": "5"}
    assert page.query(Pages(by_limit=False), Position("3"), 5) == {"page": "3"}


def test_page_numbers_keep_the_size_that_they_count_in() -> None:
    pagination = ByPage("page", "per_page")
    second = pagination.after(Position("1"), used=4, count=4, size=4, link="")
    assert second is not None
    assert pagination.query(Pages(), second, 50) == {"page": "2", "per_page": "4"}


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
