"""Conversions of one account leave some of those that run at a time to others."""

from __future__ import annotations

import asyncio
import threading

import pytest
from zoho_desk_mcp.server.conversions import AT_A_TIME, conversions_of, converted

pytestmark = pytest.mark.anyio


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
