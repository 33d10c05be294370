"""Conversions of one account leave some of those that run at a time to others."""

from __future__ import annotations

import asyncio
import threading

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls
from zoho_desk_mcp.server.conversions import (
    AT_A_TIME,
    QUICK,
    QUICK_MARKS,
    QUICK_WITH_MARKUP,
    conversions_of,
    converted,
    is_quick,
)
from zoho_desk_mcp.server.guards import preview as previews
from zoho_desk_mcp.server.http import base_client
from zoho_desk_mcp.server.http.dry_run import PlannedRequest
from zoho_desk_mcp.server.http.json_bodies import parse_json
from zoho_desk_mcp.server.markup.html import as_markdown

from tests.support.calls import READ
from tests.support.misbehaving import TICKET, answer, misbehaving, settings_for

pytestmark = pytest.mark.anyio


def test_much_markup_is_not_quick() -> None:
    """Whether it is in many texts or in one, and also where it is but a reference to a character."""
    for mark in ("<", "\\u003c", "&", "\\u0026"):
        for between in ('"],["', ""):
            few, many = (f'["{between.join([mark] * count)}"]' for count in (QUICK_MARKS, QUICK_MARKS + 1))
            assert is_quick(few.encode())
            assert not is_quick(many.encode())
    assert is_quick(b'"<b>' + b"x" * (QUICK_WITH_MARKUP - 5) + b'"')
    assert not is_quick(b'"<b>' + b"x" * QUICK_WITH_MARKUP + b'"')
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


@pytest.mark.parametrize(("values", "is_long"), [(10, False), (400_000, True)])
async def test_json_of_many_values_is_read_in_a_thread(
    values: int, is_long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes a second; twenty at once would keep all others waiting until the last of them is read."""
    threads: list[threading.Thread] = []

    def noted(content: bytes) -> object:
        threads.append(threading.current_thread())
        return parse_json(content)

    monkeypatch.setattr(base_client, "parse_json", noted)
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = answer(200, {**TICKET, "numbers": [0] * values})
        result = await calls.call(desk, *READ)
    assert not result.is_error
    assert [thread is not threading.main_thread() for thread in threads] == [is_long]


async def test_what_is_to_be_sent_is_shown_by_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a megabyte with markup takes a third of a second: previews of one account stopped all others."""
    threads: list[threading.Thread] = []

    def noted(html: str) -> str:
        threads.append(threading.current_thread())
        return as_markdown(html)

    monkeypatch.setattr(previews, "as_markdown", noted)
    planned = [PlannedRequest("POST", "/nothing", {"content": "As <b>agreed</b>."})]
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        shown = await previews.preview(desk, "Send", planned)
    assert shown == "Send:\ncontent: As **agreed**."
    assert [thread is not threading.main_thread() for thread in threads] == [True]
