"""Arguments as callers write them, and what goes to Zoho for them."""

from __future__ import annotations

import importlib
import json
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.arguments.errors import wrong_arguments
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import misbehaving as bad
from tests.support.arguments import OTHER_KINDS
from tests.support.calls import LIST, READ, WRITE
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import error_text

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


@pytest.mark.parametrize("number", [1.5, float("inf"), float("nan"), -7])
async def test_numbers_that_cannot_be_ids_are_refused_as_such(number: float) -> None:
    assert "ticketId" in (text := await _refused(READ[0], {"ticketId": number}))
    assert "must be an ID" in text


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


async def test_a_null_that_a_change_would_lose_is_refused() -> None:
    text = await _refused(WRITE[0], WRITE[1] | {"subject": None, "contactId": None})
    assert "subject, contactId: null is not possible here (only for assigneeId, category, " in text


async def test_a_null_that_a_new_record_has_anyway_is_left_out() -> None:
    ticket = {"subject": "A", "departmentId": "1", "contactId": "2", "priority": None}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        assert not (await server.call(desk, "create_a_zoho_desk_ticket", ticket)).is_error
        assert "priority" not in json.loads(zoho.requests[0].body)


async def test_a_null_that_clears_a_field_is_sent() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        assert not (await server.call(desk, WRITE[0], READ[1] | {"assigneeId": None})).is_error
        assert json.loads(zoho.requests[0].body) == {"assigneeId": None}


async def test_null_does_not_hide_an_unknown_filter() -> None:
    assert "assigneId is unknown; did you mean assigneeId?" in await _refused(LIST[0], {"assigneId": None})


@pytest.mark.parametrize("beside", [{}, {"disableClosureNotification": True}])
async def test_an_update_of_nothing_names_what_can_be_changed(beside: dict[str, Any]) -> None:
    text = await _refused(WRITE[0], READ[1] | beside)
    assert text.startswith("Nothing is to be changed: give at least one of subject, description, status,")
    assert text.endswith(" and 11 more.")


@pytest.mark.parametrize("empty", ["", " ", [], ["Open", ""]])
async def test_an_empty_filter_is_refused_since_leaving_it_out_would_widen_the_list(empty: Any) -> None:
    assert "status is empty: leave it out, or give a value" in await _refused(LIST[0], {"status": empty})


async def test_numbers_are_finite_and_no_booleans() -> None:
    assert "limit must be a number, not true or false" in await _refused(LIST[0], {"limit": True})
    assert "ticketNumber must be a number" in await _refused(LIST[0], {"ticketNumber": [True]})
    product = {"departmentIds": ["1"], "productName": "A", "unitPrice": float("nan")}
    assert "unitPrice must be a number" in await _refused("create_a_zoho_desk_product", product)
    text = await _refused(WRITE[0], WRITE[1] | {"cf": {"cf_a": [float("inf")]}})
    assert "inf is no number that can be sent" in text


async def test_many_wrong_arguments_cost_few_words() -> None:
    assert "secondaryContacts: has 2,000 items" in await _refused(
        WRITE[0], READ[1] | {"secondaryContacts": "x," * 2_000}
    )
    assert "2,001 fields are given" in await _refused(WRITE[0], READ[1] | {f"x{n}": 1 for n in range(2_000)})
    text = await _refused(WRITE[0], READ[1] | {f"x{n}": 1 for n in range(100)})
    assert text.endswith("- and 80 more")


async def test_an_unknown_field_of_an_object_lists_those_of_the_object() -> None:
    contact = {"lastName": "A", "email": "a@example.com", "ticketColor": 1, "firstNam": "B"}
    text = await _refused("create_a_zoho_desk_ticket", {"departmentId": "1", "contact": contact})
    assert "contact.ticketColor is unknown; known: lastName, email, firstName" in text
    assert "contact.firstNam is unknown; did you mean firstName?" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"status": "<Open> *"}, "status may not have '<' '>' '*'"),
        ({"status": ""}, "status may not be empty"),
        ({"email": "nobody"}, "email does not have the right form: Email for this ticket."),
        ({"subject": 5}, "subject must be a text, not a number"),
        ({"cf": [1]}, "cf must be an object, not a list"),
        ({"disableClosureNotification": "perhaps"}, "disableClosureNotification must be true or false"),
        ({"secondaryContacts": ["1"] * 21}, "secondaryContacts must be a list of at most 20"),
        ({"contactId": "abc"}, "contactId must be an ID: at most 20 digits and nothing else"),
    ],
)
async def test_wrong_arguments_are_told_in_plain_words(arguments: dict[str, Any], words: str) -> None:
    text = await _refused(WRITE[0], READ[1] | arguments)
    assert words in text
    assert not [word for word in ("input should", "pattern", "dictionary", "instance", "^") if word in text]


@given(arguments=st.dictionaries(st.sampled_from(["ticketId", "status", "cf", "assigneeId", "x"]), OTHER_KINDS))
def test_no_wrong_argument_is_told_in_the_words_of_a_library(arguments: dict[str, Any]) -> None:
    model = importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[WRITE[0]].module}").Input
    try:
        model.model_validate(arguments)
    except ValidationError as error:
        text = wrong_arguments(error, model)
        assert "nput should" not in text
