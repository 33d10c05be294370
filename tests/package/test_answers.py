"""Answers as a model gets them: compact, in Markdown, in the fields asked for, and not too long."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server import schema_mismatches
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.server.responses.shaping import ResultStyle, shaped
from zoho_desk_mcp.server.schema_mismatches import log_mismatches

from tests.support import misbehaving as bad
from tests.support.calls import LIST, READ
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.processes import stdio_server
from tests.support.results import error_text, text_of, unfenced

PLAIN = ("get_single_zoho_desk_task_by_id", {"taskId": "4000000000000000001"})
"""A tool without an output of its own: the rule says what its response holds."""
THREAD = (
    "get_single_zoho_desk_ticket_thread_by_id",
    {"ticketId": "4000000000000000001", "threadId": "4000000000000000002"},
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=300),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=12), inner, max_size=8),
    max_leaves=60,
)


@pytest.fixture(autouse=True)
def nothing_logged_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema_mismatches, "logged", set())


async def _got(body: Any, call: tuple[str, dict[str, Any]] = READ, **changes: Any) -> dict[str, Any]:
    """The structured answer where Zoho answers with this body; the text is the same JSON, but for lists."""
    async with misbehaving() as zoho, connect(settings_for(zoho.url, **changes)) as desk:
        zoho.answer = bad.answer(200, body)
        result = await server.call(desk, *call)
        assert not result.is_error, result
        if not call[0].startswith("list_"):
            assert json.loads(unfenced(text_of(result.content[0]))) == result.structured_content
        answer: dict[str, Any] = result.structured_content
        return answer


@pytest.mark.anyio
async def test_empty_fields_and_false_flags_are_left_out_but_zero_stays() -> None:
    body = {"a": None, "b": "", "c": [], "d": {}, "e": {"f": None}, "g": False, "h": 0, "i": [None, {"j": None}]}
    assert await _got(body, PLAIN) == {"h": 0, "i": [None, {}]}
    assert await _got(body, PLAIN, keep_empty=True) == body
    everything = (PLAIN[0], PLAIN[1] | {"fields": ["*"]})
    assert await _got(body, everything) == body


@pytest.mark.anyio
async def test_the_rule_leaves_out_links_audit_fields_and_copies() -> None:
    body = {
        "id": "1",
        "webUrl": "https://x.example",
        "owner": {"id": "2", "photoURL": "https://x.example/p", "isConfirmed": False, "name": "A"},
        "cf": {"cf_a": "1"},
        "customFields": {"A": "1"},
        "content": "Whole",
        "summary": "Wh",
        "createdBy": "3",
        "modifiedBy": {"id": "3"},
    }
    assert await _got(body, PLAIN) == {
        "id": "1",
        "owner": {"id": "2", "name": "A"},
        "cf": {"cf_a": "1"},
        "content": "Whole",
    }
    assert await _got({"summary": "Wh", "customFields": {"A": "1"}}, PLAIN) == {
        "summary": "Wh",
        "customFields": {"A": "1"},
    }
    assert await _got({"isFollowing": False}, PLAIN) == {"isFollowing": False}


@pytest.mark.anyio
async def test_numbers_that_readers_would_round_are_text() -> None:
    body = {"id": 4000000000000000001, "n": 2**53, "m": {"k": [-(2**60)]}, "x": 1.5}
    assert await _got(body, PLAIN) == {
        "id": "4000000000000000001",
        "n": 2**53,
        "m": {"k": [str(-(2**60))]},
        "x": 1.5,
    }


@pytest.mark.anyio
async def test_an_empty_list_stays_a_list() -> None:
    assert await _got({"data": [], "count": 0}, LIST) == {"data": [], "count": 0}


@pytest.mark.anyio
async def test_fields_keep_the_named_ones_of_each_record() -> None:
    rows = [
        {"id": str(n), "assigneeId": None, "subject": "S", "contact": {"email": "a@b.c", "id": "9"}} for n in (1, 2)
    ]
    name, arguments = LIST
    found = await _got(
        {"data": rows, "count": 2}, (name, arguments | {"fields": ["id", "assigneeId", "contact.email"]})
    )
    assert found == {
        "data": [{"id": str(n), "assigneeId": "", "contact": {"email": "a@b.c"}} for n in (1, 2)],
        "count": 2,
    }
    name, arguments = READ
    people = {"team": [{"id": "1", "name": "A", "zuid": "7"}, {"id": "2", "name": "B"}]}
    assert await _got(people, (name, arguments | {"fields": ["team.id", "team.name"]})) == {
        "team": [{"id": "1", "name": "A"}, {"id": "2", "name": "B"}]
    }
    assert await _got(rows[0], (name, arguments | {"fields": "subject"})) == {"id": "1", "subject": "S"}
    missed = await _got(rows[0], (name, arguments | {"fields": ["subjekt"]}))
    assert missed["note"] == "No field subjekt; did you mean subject?"
    missed = await _got(rows[0], (name, arguments | {"fields": ["contact.mail", "x", "contact.email"]}))
    assert missed["note"].startswith("No field contact.mail; did you mean contact.email? ")
    assert missed["note"].endswith(" No field x: the response has assigneeId, contact, id, subject.")
    blank = await _got(rows[0], (name, arguments | {"fields": ["", " "]}))
    assert blank == await _got(rows[0], (name, arguments))
    spaced = await _got(rows[0], (name, arguments | {"fields": [" subject", ""]}))
    assert spaced == {"id": "1", "subject": "S"}
    many = {f"field{number:03}": 1 for number in range(60)}
    assert (await _got(many, (name, arguments | {"fields": ["x"]})))["note"].endswith(", field039 and 20 more.")


@pytest.mark.anyio
async def test_fields_stay_out_of_the_request() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        await server.call(desk, LIST[0], LIST[1] | {"fields": ["id"]})
        assert "fields" not in zoho.requests[0].target


@pytest.mark.anyio
async def test_html_becomes_markdown_unless_raw() -> None:
    html = (
        "<html><head><style>p{color:red}</style></head><body><p>Hello&nbsp;<b>Ana</b></p>"
        '<ul><li><a href="https://x.example/a">one</a></li></ul><script>alert(1)</script>'
        '<img src="data:image/png;base64,AAAA" alt="logo"></body></html>'
    )
    body = {"content": html, "subject": "<b>not HTML here</b>", "contentType": "text/html"}
    comment = ("get_single_zoho_desk_ticket_comment_by_id", {"ticketId": "4000000000000000001", "commentId": "2"})
    found = await _got(body, comment)
    assert (await _got(body, THREAD))["content"] == found["content"]
    assert found["content"] == "Hello **Ana**\n\n- [one](https://x.example/a)\n\nlogo"
    assert found["subject"] == "<b>not HTML here</b>"
    assert (await _got(body, THREAD, html="raw"))["content"] == html
    plain = {"content": "write <b>like this</b>", "contentType": "plainText"}
    assert (await _got(plain, THREAD))["content"] == plain["content"]


@pytest.mark.anyio
async def test_a_long_list_is_cut_between_records_and_its_cursor_goes_on_there() -> None:
    rows = [{"id": str(n), "subject": f"{n}-" + "x" * 300} for n in range(50)]

    async def pages(request: bad.Request, writer: bad.Writer) -> None:
        query = dict(part.split("=") for part in request.target.partition("?")[2].split("&"))
        start = int(query.get("from", 0))
        found = rows[start : start + int(query["limit"])]
        await (bad.answer(200, {"data": found, "count": 50}) if found else bad.answer(204))(request, writer)

    async with misbehaving() as zoho, connect(settings_for(zoho.url, max_chars=5_000)) as desk:
        zoho.answer = pages
        seen: list[str] = []
        arguments = LIST[1] | {"limit": 40}
        while arguments:
            result = await server.call(desk, LIST[0], arguments)
            assert len(text_of(result.content[0])) <= 5_000
            answer = result.structured_content
            assert all(record == rows[int(record["id"])] for record in answer["data"])
            seen += [record["id"] for record in answer["data"]]
            if len(answer["data"]) < 40 and "note" in answer:
                assert "next_cursor goes on" in answer["note"]
            arguments = arguments | {"next_cursor": answer["next_cursor"]} if "next_cursor" in answer else {}
        assert seen == [row["id"] for row in rows]


@pytest.mark.anyio
async def test_a_cut_list_keeps_the_note_that_it_had() -> None:
    rows = [{"id": str(n), "subject": "x" * 300} for n in range(50)]
    found = await _got({"data": rows}, (LIST[0], LIST[1] | {"fields": ["subject", "colour"]}), max_chars=5_000)
    assert found["note"].startswith("Cut after ")
    assert found["note"].endswith("No field colour: the response has id, subject.")


@pytest.mark.anyio
async def test_a_record_that_is_too_long_has_its_texts_cut() -> None:
    found = await _got({"id": "1", "content": "y" * 200_000, "status": "Open"}, THREAD, max_chars=5_000)
    assert len(json.dumps(found)) <= 5_000
    assert (found["id"], found["status"]) == ("1", "Open")
    assert "more characters" in found["content"]
    assert "ZOHO_DESK_MAX_CHARS" in found["note"]


@given(st.dictionaries(st.text(max_size=12), JSON, max_size=8), st.sampled_from([None, "data", "x"]))
def test_no_answer_is_longer_than_its_budget(data: dict[str, Any], records: str | None) -> None:
    answer = Response(data, records=records)
    found = shaped(answer, ResultStyle(max_chars=2_000))
    assert len(json.dumps(found, ensure_ascii=False, separators=(",", ":"))) <= 2_000
    json.dumps(found, ensure_ascii=False).encode()


@pytest.mark.anyio
async def test_differences_from_upstreams_schema_are_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    name = "get_single_zoho_desk_ticket_comment_by_id"
    call = (name, {"ticketId": "4000000000000000001", "commentId": "4000000000000000002"})
    body = {"id": [], "content": "planted-ticket-text", "brandNew": "planted-ticket-text", "a@b.c": 1}
    with caplog.at_level(logging.WARNING, "zoho_desk_mcp.schema_mismatches"):
        await _got(body, call)
        assert not caplog.records
        first = await _got(body, call, validate_responses="warn")
        entries = [vars(record)["data"] for record in caplog.records]
        await _got(body, call, validate_responses="warn")
    assert first["content"] == "planted-ticket-text"
    assert len(caplog.records) == len(entries)
    by_pointer = {entry["pointer"]: entry for entry in entries}
    assert by_pointer["/brandNew"]["kind"] == "unknown"
    assert by_pointer["/brandNew"]["tool"] == name
    assert by_pointer["/id"] | {"tool": "", "model": ""} == {
        "found": "array",
        "kind": "type",
        "model": "",
        "pointer": "/id",
        "tool": "",
    }
    assert by_pointer["/isPublic"]["kind"] == "missing"
    assert by_pointer["/?"]["kind"] == "unknown"
    assert "planted-ticket-text" not in str(entries)


@pytest.mark.anyio
async def test_cursors_that_were_tampered_with_are_refused() -> None:
    async with Client(stdio_server("--sandbox")) as client:
        page = (await client.call_tool(LIST[0], {"status": "Open", "limit": 2})).structured_content
        cursor = page["next_cursor"]
        assert not (await client.call_tool(LIST[0], {"status": "Open", "limit": 2, "next_cursor": cursor})).is_error
        for wrong in (cursor[:-4] + "AAAA", "\u00e9", "x" * 5_000, f"{cursor}=", f"{cursor[:4]}!{cursor[4:]}"):
            refused = await client.call_tool(LIST[0], {"status": "Open", "next_cursor": wrong})
            assert "next_cursor is not one that this server gave" in error_text(refused)
        other = await client.call_tool(LIST[0], {"status": "Closed", "next_cursor": cursor})
        assert "next_cursor is of this list with other filters: give the same ones" in error_text(other)
        other = await client.call_tool("list_all_zoho_desk_contacts_search", {"next_cursor": cursor})
        assert "next_cursor is of another list" in error_text(other)
        first = await client.call_tool(LIST[0], {"status": "Open", "limit": 2, "next_cursor": ""})
        assert first.structured_content == page


@pytest.mark.anyio
async def test_the_last_page_that_zoho_serves_says_how_to_reach_further() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": [{"id": "1"}] * 100, "count": 9_000})
        arguments = LIST[1] | {"limit": 100}
        for _ in range(49):
            answer = (await server.call(desk, LIST[0], arguments)).structured_content
            arguments = arguments | {"next_cursor": answer["next_cursor"]}
        last = (await server.call(desk, LIST[0], arguments)).structured_content
        assert "from=4900" in zoho.requests[-1].target
        assert "next_cursor" not in last
        assert "createdTimeRange" in last["note"]


@pytest.mark.parametrize("data", [{}, [], None, {"data": [{"id": {}}]}])
def test_every_tools_answer_can_be_compared_with_its_model(data: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "zoho_desk_mcp.schema_mismatches"):
        for name, entry in TOOLS.items():
            if entry.response_model:
                log_mismatches(name, entry.response_model, data)
    assert [vars(record)["data"] for record in caplog.records if record.message != "schema-mismatch"] == []
    assert caplog.records
