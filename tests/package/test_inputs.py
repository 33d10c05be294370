"""Arguments as callers write them, and what goes to Zoho for them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import pytest
from zoho_desk_mcp import server
from zoho_desk_mcp.connect import connect

from tests.package import misbehaving as bad
from tests.package.conftest import error_text
from tests.package.misbehaving import misbehaving, settings_for
from tests.package.test_faults import LIST, READ

pytestmark = pytest.mark.anyio


async def _query(arguments: dict[str, Any]) -> dict[str, str]:
    """The query that a search with these arguments sends."""
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(204)
        result = await server.call(desk, LIST[0], arguments)
        assert not result.is_error, result
        query = parse_qs(zoho.requests[0].target.partition("?")[2])
        assert query.pop("from") == ["0"]
        return {name: values[0] for name, values in query.items() if name != "limit"}


async def _refused(call: str, arguments: dict[str, Any]) -> str:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        text = error_text(await server.call(desk, call, arguments))
        assert not zoho.requests
        return text


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("2026-01-31T09:30:00Z,2026-02-01T00:00:00Z", "2026-01-31T09:30:00.000Z,2026-02-01T00:00:00.000Z"),
        ("2026-01-31T11:30:00.5+02:00, 2026-02-01T05:30+05:30", "2026-01-31T09:30:00.500Z,2026-02-01T00:00:00.000Z"),
    ],
)
async def test_times_of_any_offset_go_as_zoho_wants_them(given: str, sent: str) -> None:
    assert await _query({"createdTimeRange": given}) == {"createdTimeRange": sent}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("2026-01-31T09:30:00,2026-02-01T00:00:00", "zone"),
        ("2026-02-01T00:00:00Z", "two times"),
        ("2026-02-01T00:00:00Z,2026-01-01T00:00:00Z", "ends before it begins"),
        ("yesterday,today", "not a time"),
        ("0001-01-01T00:00:00+23:00,2026-01-01T00:00:00Z", "not a time that there is"),
    ],
)
async def test_ranges_that_are_none_are_refused(given: str, words: str) -> None:
    assert words in await _refused(LIST[0], {"createdTimeRange": given})


async def test_lists_go_comma_separated_and_may_be_written_so() -> None:
    assert await _query({"status": ["Open", "On Hold"]}) == {"status": "Open,On Hold"}
    assert await _query({"status": "Open, On Hold"}) == {"status": "Open,On Hold"}
    assert await _query({"contactId": 4000000000}) == {"contactId": "4000000000"}


@pytest.mark.parametrize("number", [4e18, 4000000000000000001, 1.0])
async def test_numbers_that_a_float_would_have_rounded_are_no_ids(number: float) -> None:
    assert "as a text, in quotes" in await _refused(READ[0], {"ticketId": number})


async def test_nulls_are_left_out_and_a_null_filter_looks_for_what_is_empty() -> None:
    assert await _query({"subject": None, "priority": None, "status": "Open"}) == {"status": "Open"}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        rows = [{"id": "1", "assigneeId": None}, {"id": "2", "assigneeId": "7"}, {"id": "3"}]
        zoho.answer = bad.answer(200, {"data": rows, "count": 3})
        result = await server.call(desk, LIST[0], {"assigneeId": None})
        assert result.structured_content == {"data": [{"id": "1"}, {"id": "3"}]}
        assert "assigneeId" not in zoho.requests[0].target


@pytest.mark.parametrize("word", ["null", ["null"], "Unassigned", ["Unassigned"]])
async def test_a_word_stands_for_the_null_that_a_schema_cannot_allow(word: str | list[str]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": [{"id": "1", "assigneeId": None}, {"id": "2", "assigneeId": "7"}]})
        result = await server.call(desk, LIST[0], {"assigneeId": word})
        assert result.structured_content == {"data": [{"id": "1"}]}
        assert "assigneeId" not in zoho.requests[0].target


async def test_the_word_null_clears_a_field_and_is_a_word_elsewhere() -> None:
    given = {"ticketId": "1", "assigneeId": "null", "phone": None, "category": "Unassigned", "subject": "null"}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"id": "1"})
        assert not (await server.call(desk, "update_a_zoho_desk_ticket_by_id", given)).is_error
        sent = json.loads(zoho.requests[0].body)
    assert sent == {"assigneeId": None, "phone": None, "category": "Unassigned", "subject": "null"}
