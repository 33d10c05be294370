"""Conversions of one account leave some of those that run at a time to others."""

from __future__ import annotations

import asyncio
import threading

import pytest
from zoho_desk_mcp.server.conversions import (
    AT_A_TIME,
    QUICK,
    QUICK_TEXTS,
    QUICK_WITH_MARKUP,
    conversions_of,
    converted,
    is_quick,
)

pytestmark = pytest.mark.anyio


def test_many_short_texts_with_markup_are_not_quick() -> None:
    """Each takes as long as a page of plain text, also where its markup is but a reference to a character."""
    for mark in ("<", "\\u003c", "&", "\\u0026"):
        few, many = (",".join(["[" + f'"{mark}"' + "]"] * count) for count in (QUICK_TEXTS, QUICK_TEXTS + 1))
        assert is_quick(few.encode())
        assert not is_quick(many.encode())
    assert is_quick(b'"' + b"<b>" * (QUICK_WITH_MARKUP // 4) + b'"')
    assert is_quick(b'"' + b"x" * (QUICK - 2) + b'"')


async def test_an_account_whose_conversions_never_end_holds_up_no_other() -> None:
    go_on = threading.Event()
    try:
        with conversions_of("busy"):
            busy = [asyncio.create_task(converted(go_on.wait)) for _ in range(5 * AT_A_TIME)]
        async with asyncio.timeout(30):
            for other in ("one", "another"):
                with conversions_of(other):
                    assert await converted(str.upper, other) == other.upper()
        assert not any(each.done() for each in busy)
    finally:
        go_on.set()
    assert await asyncio.gather(*busy) == [True] * len(busy)
