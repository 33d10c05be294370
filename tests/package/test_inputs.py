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

COUNT = "get_single_zoho_desk_ticket_count"


async def _query(arguments: dict[str, Any]) -> dict[str, str]:
    """The query that a search with these arguments sends."""
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(204)
        result = await server.call(desk, LIST[0], arguments)
        assert not result.is_error, result
        query = parse_qs(zoho.requests[-1].target.partition("?")[2])
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
        ("yesterday,today", "not a time; write it like"),
        ("0001-01-01T00:00:00+23:00,2026-01-01T00:00:00Z", "not a time that there is"),
    ],
)
async def test_ranges_that_are_none_are_refused(given: str, words: str) -> None:
    assert words in await _refused(LIST[0], {"createdTimeRange": given})


async def test_lists_go_comma_separated_and_may_be_written_so() -> None:
    assert await _query({"status": ["Open", "On Hold"]}) == {"status": "Open,On Hold"}
    assert await _query({"status": "Open, On Hold"}) == {"status": "Open,On Hold"}
    assert await _query({"contactId": 4000000000}) == {"contactId": "4000000000"}


@pytest.mark.parametrize("number", [4e18, 4000000000000000001, 9007199254740992.0])
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


@pytest.mark.parametrize("word", ["null", ["NULL"], "None", "unassigned", ["Unassigned"], '["Unassigned"]'])
async def test_a_word_stands_for_the_null_that_a_schema_cannot_allow(word: str | list[str]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": [{"id": "1", "assigneeId": None}, {"id": "2", "assigneeId": "7"}]})
        result = await server.call(desk, LIST[0], {"assigneeId": word})
        assert result.structured_content == {"data": [{"id": "1"}]}
        assert "assigneeId" not in zoho.requests[0].target


async def test_a_word_for_null_may_stand_beside_values() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        rows = [{"id": "1", "assigneeId": None}, {"id": "2", "assigneeId": "7"}, {"id": "3", "assigneeId": "8"}]
        zoho.answer = bad.answer(200, {"data": rows})
        result = await server.call(desk, LIST[0], {"assigneeId": "7, none"})
        assert [one["id"] for one in result.structured_content["data"]] == ["1", "2"]


async def test_a_null_among_others_asks_for_nothing() -> None:
    assert await _query({"assigneeId": None, "subject": None, "status": "Open"}) == {"status": "Open"}


async def test_a_filter_with_a_word_of_zohos_own_sends_it() -> None:
    for word in ("unassigned", None, ["none"]):
        async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
            zoho.answer = bad.answer(204)
            assert not (await server.call(desk, "list_all_zoho_desk_tickets", {"assignee": word})).is_error
            assert "assignee=Unassigned" in zoho.requests[0].target


async def test_nulls_of_a_change_are_left_out() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        given = READ[1] | {"status": "Open", "assigneeId": None, "phone": None, "subject": None, "contactId": None}
        assert not (await server.call(desk, WRITE[0], given)).is_error
        assert json.loads(zoho.requests[-1].body) == {"status": "Open"}


@pytest.mark.parametrize(
    "clear", [["assigneeId", "phone"], "assigneeId, phone", ["assignee_id", "PHONE"], ["assignee", "phone"]]
)
async def test_what_clear_names_is_sent_as_null(clear: Any) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        assert not (await server.call(desk, WRITE[0], READ[1] | {"subject": "A", "clear": clear})).is_error
        assert json.loads(zoho.requests[-1].body) == {"subject": "A", "assigneeId": None, "phone": None}


async def test_a_field_is_given_or_cleared_and_only_some_can_be_cleared() -> None:
    text = await _refused(WRITE[0], READ[1] | {"phone": "123", "clear": ["phone"]})
    assert text == "phone: both given and named in clear; leave one of the two out."
    assert "clear.0 must be one of" in await _refused(WRITE[0], READ[1] | {"clear": ["subject"]})


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"subject": "", "phone": " ", "cf": {}}, "subject, phone, cf are empty: leave out what is not to be set"),
        ({"subject": "A", "assigneeId": "null"}, "assigneeId is empty: leave out what is not to be set"),
    ],
)
async def test_what_is_empty_in_a_change_is_refused_by_name_all_at_once(given: dict[str, Any], words: str) -> None:
    text = await _refused(WRITE[0], READ[1] | given)
    assert words in text
    assert "name it in clear, which takes description, priority" in text


async def test_an_empty_text_in_an_object_is_refused_too() -> None:
    ticket = {"subject": "A", "departmentId": "1", "contact": {"lastName": "B", "email": ""}}
    text = await _refused("create_a_zoho_desk_ticket", ticket)
    assert text == "contact.email is empty: leave out what is not to be set."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"content": ""}, "content is empty: it is needed."),
        ({"content": "", "cc": ""}, "content, cc are empty: content is needed; leave out what else is not to be set."),
        ({"content": "A", "cc": ""}, "cc is empty: leave out what is not to be set."),
    ],
)
async def test_what_is_needed_is_not_to_be_left_out(given: dict[str, Any], words: str) -> None:
    assert await _refused("zoho_desk_tickets_reply", {"ticketId": "4000000000007000001", **given}) == words


async def test_a_list_that_may_be_empty_is_sent() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        for tool, given, name in (
            ("update_a_zoho_desk_agent_skills", {"agentId": "1", "departmentId": "2", "skillIds": []}, "skillIds"),
            (WRITE[0], READ[1] | {"secondaryContacts": []}, "secondaryContacts"),
        ):
            assert not (await server.call(desk, tool, given)).is_error
            assert json.loads(zoho.requests[-1].body)[name] == []


async def test_what_is_left_out_where_a_null_is_needed_is_sent_as_null() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        given = {"teamId": "1", "ticketNewTeam": "2"}
        assert not (await server.call(desk, "delete_a_zoho_desk_team_by_id", given)).is_error
        sent = json.loads(zoho.requests[-1].body)
    assert sent == {"ticketNewTeam": "2", "ticketNewAgent": None, "taskNewTeam": None, "taskNewAgent": None}


async def test_a_null_that_a_new_record_has_anyway_is_left_out() -> None:
    ticket = {"subject": "A", "departmentId": "1", "contactId": "2", "priority": None}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        assert not (await server.call(desk, "create_a_zoho_desk_ticket", ticket)).is_error
        assert "priority" not in json.loads(zoho.requests[-1].body)


@pytest.mark.parametrize(
    ("name", "hint"),
    [("assigneIds", "did you mean assigneeId?"), ("createdRange", "did you mean"), ("xyz", "known: ")],
)
async def test_an_unknown_filter_is_told_with_the_one_that_is_surely_meant(name: str, hint: str) -> None:
    assert f"{name} is unknown; {hint}" in await _refused(LIST[0], {name: "1"})


async def test_no_unlike_name_is_suggested() -> None:
    assert "tags is unknown; known: ticketId, subject" in await _refused(WRITE[0], READ[1] | {"tags": ["a"]})


@pytest.mark.parametrize("name", ["text", "_all", "query", "q", "Search_Text"])
async def test_an_argument_is_known_by_its_synonyms(name: str) -> None:
    assert await _query({name: "refund"}) == {"_all": "refund"}


@pytest.mark.parametrize("beside", [{}, {"disableClosureNotification": True}])
async def test_an_update_of_nothing_names_what_can_be_changed(beside: dict[str, Any]) -> None:
    text = await _refused(WRITE[0], READ[1] | beside)
    assert text.startswith("Nothing is to be changed: give at least one of subject, description, status,")
    assert text.endswith(" and 11 more. To empty a field, name it in clear.")


@pytest.mark.parametrize("empty", ["", " ", [], {}, "[]", [None]])
async def test_an_empty_filter_counts_as_left_out(empty: Any) -> None:
    assert await _query({"status": empty, "subject": "Abc"}) == {"subject": "Abc"}


async def test_an_empty_value_in_a_list_is_refused() -> None:
    assert "status is empty: leave it out, or give a value" in await _refused(LIST[0], {"status": ["Open", ""]})


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
        ({"email": "nobody"}, "email does not have the right form: Email for this ticket."),
        ({"subject": 5}, "subject must be a text, not a number"),
        ({"cf": [1]}, "cf must be an object, not a list"),
        ({"disableClosureNotification": "perhaps"}, "disableClosureNotification must be true or false"),
        ({"secondaryContacts": ["1"] * 21}, "secondaryContacts must be a list of at most 20"),
        ({"contactId": "abc"}, "must be an ID: at most 20 digits and nothing else. From list_all_zoho_desk_contacts_"),
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


@pytest.mark.parametrize(
    "value", ["cut \ud83d", ["cut \udc00"], '["cut \\ud83d"]', {"cut \ud83d": "x"}, {"x": [{"y": "\ud83d"}]}]
)
async def test_half_a_character_is_named(value: Any) -> None:
    assert (await _refused(COUNT, {"category": value})).startswith("category has a text with half a character")
