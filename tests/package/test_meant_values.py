"""Values whose meaning a repair of their form could change: nulls within lists, and signs."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.calls import LIST
from tests.support.faults import called
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import error_text

pytestmark = pytest.mark.anyio


async def _query(tool: str, arguments: dict[str, Any]) -> dict[str, list[str]]:
    result, zoho = await called(bad.answer(204), (tool, arguments))
    assert not result.is_error, result
    return parse_qs(zoho.requests[-1].target.partition("?")[2])


@pytest.mark.parametrize(("value", "found"), [([None], ["1"]), ([None, "7"], ["1", "2"])])
async def test_a_null_within_a_list_asks_for_what_is_empty(value: list[Any], found: list[str]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        rows = [{"id": "1", "assigneeId": None}, {"id": "2", "assigneeId": "7"}, {"id": "3", "assigneeId": "8"}]
        zoho.answer = bad.answer(200, {"data": rows})
        result = await server.call(desk, LIST[0], {"assigneeId": value})
        assert [one["id"] for one in result.structured_content["data"]] == found


@pytest.mark.parametrize(("value", "sent"), [([None], ["Unassigned"]), ([None, "7"], ["Unassigned,7"])])
async def test_where_zoho_has_a_word_for_it_that_is_sent(value: list[Any], sent: list[str]) -> None:
    assert (await _query("list_all_zoho_desk_tickets", {"assignee": value}))["assignee"] == sent


async def test_a_list_of_a_null_beside_another_null_asks_for_nothing() -> None:
    assert (await _query("list_all_zoho_desk_tickets", {"assignee": [None], "limit": None})).keys() == {"from", "limit"}


@pytest.mark.parametrize("word", ["-createdtime", "-CREATED_TIME", " -createdTime"])
async def test_the_sign_of_a_value_stays(word: str) -> None:
    assert (await _query(LIST[0], {"sortBy": word}))["sortBy"] == ["-createdTime"]


@pytest.mark.parametrize(
    "word", ["createdTime desc", "created_time DESC", "createdTime,desc", "createdTime: descending"]
)
async def test_words_for_the_direction_are_taken(word: str) -> None:
    assert (await _query(LIST[0], {"sortBy": word}))["sortBy"] == ["-createdTime"]
    assert (await _query(LIST[0], {"sortBy": "createdTime asc"}))["sortBy"] == ["createdTime"]


@pytest.mark.parametrize("word", ["relevance desc", "createdTime descend", "createdTime down", "desc", "x desc"])
async def test_no_other_words_are(word: str) -> None:
    result, zoho = await called(bad.answer(204), (LIST[0], {"sortBy": word}))
    assert "sortBy must be one of" in error_text(result)
    assert not zoho.requests


@pytest.mark.parametrize(
    ("tool", "name", "value"),
    [
        ("list_all_zoho_desk_search_results", "sortBy", "-modifiedTime"),
        ("list_all_zoho_desk_tag_tickets", "receivedInDays", "1"),
    ],
)
async def test_no_value_is_taken_for_that_with_another_sign(tool: str, name: str, value: str) -> None:
    result, zoho = await called(bad.answer(204), (tool, {name: value}))
    assert f"{name} must be one of" in error_text(result)
    assert not zoho.requests


@pytest.mark.parametrize("job", ["zoho_desk_tickets_needing_reply", "zoho_desk_tickets_due"])
@pytest.mark.parametrize("value", [None, [None], "none", "unassigned"])
async def test_a_job_takes_a_null_as_the_lists_do(job: str, value: Any) -> None:
    assert (await _query(job, {"assignee": value}))["assignee"] == ["Unassigned"]


async def test_a_job_that_is_given_nulls_only_for_want_of_values_filters_by_none() -> None:
    given = {"assignee": None, "departmentIds": None, "channel": None}
    assert "assignee" not in await _query("zoho_desk_tickets_needing_reply", given)


async def test_of_two_arguments_for_the_same_it_is_told_which_holds() -> None:
    given = {"days": 3, "period": "2026-01-01T00:00:00Z,2026-01-05T00:00:00Z"}
    result, _ = await called(bad.answer(204), ("zoho_desk_tickets_figures", given))
    assert result.structured_content["note"].startswith("`period` is counted, not `days`.")


async def test_limits_are_told_as_people_write_them() -> None:
    result = (await called(bad.answer(204), ("zoho_desk_tickets_due", {"hours": -1})))[0]
    assert error_text(result).endswith("hours must be at least 0")


@pytest.mark.parametrize("name", ["to", "cc", "bcc", "fromEmailAddress"])
@pytest.mark.parametrize("value", ["a@b.example\r\nSubject: x", "a@b.example\u2028x", "a@b.example\0"])
async def test_an_address_begins_no_line_of_a_mails_head(name: str, value: str) -> None:
    given = {"ticketId": "4000000000000000001", "content": "Hello", name: value}
    for tool in ("create_a_zoho_desk_email_reply", "create_a_zoho_desk_email_draft"):
        result, zoho = await called(bad.answer(200, bad.TICKET), (tool, given))
        assert f"{name}: may not have line breaks or other control characters" in error_text(result)
        assert not zoho.requests


@pytest.mark.parametrize(
    ("time", "told"),
    [
        ("2026-02-30T00:00:00Z", "there is no day 2026-02-30"),
        ("2026-13-01 00:00Z", "there is no day 2026-13-01"),
        ("2026-02-28T25:00Z", "there is no time of day 25:00"),
        ("2026-02-28T23:59:60.5Z", "there is no time of day 23:59:60.5"),
        ("2026-02-28T20:00:00+25:00", "there is no offset +25:00"),
    ],
)
async def test_of_a_time_in_the_right_form_the_wrong_part_is_told(time: str, told: str) -> None:
    given = {"createdTimeRange": f"{time},2027-03-01T00:00:00Z"}
    result, zoho = await called(bad.answer(204), (LIST[0], given))
    assert error_text(result).endswith(f"createdTimeRange: {told}")
    assert not zoho.requests


async def test_a_number_that_no_float_can_have_rounded_is_an_id() -> None:
    assert (await _query(LIST[0], {"contactId": 160.0}))["contactId"] == ["160"]
