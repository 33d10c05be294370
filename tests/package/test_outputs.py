"""What tools return to a model: small, of the types that their schemas tell, and in the fields that a caller names."""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.catalog import catalog, load_tool
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.outputs import Output, coerced_to, output_of
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.server.responses.shaping import ResultStyle, View
from zoho_desk_mcp.server.results import success

from tests.support import misbehaving as bad
from tests.support.connected_sandbox import sandbox
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.processes import stdio_server
from tests.support.results import text_of, unfenced

SEARCH = "list_all_zoho_desk_tickets_search"
UPDATE = "update_a_zoho_desk_ticket_by_id"
DECLARED = sorted(name for name, tool in catalog().items() if tool.output_schema)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def _schema(name: str) -> dict[str, Any]:
    found = catalog()[name].output_schema
    assert found is not None
    return found


def _output(name: str) -> Output:
    module = load_tool(name)
    found = output_of(getattr(module, "Output", None), getattr(module, "OUTPUT_LIST", None))
    assert found is not None
    return found


def _upstream_names(output: Output) -> list[str]:
    """Everything in a record that an output looks at, and what it calls it."""
    paths = {path for each in output.fields for path in each.at.paths}
    ids = {each.at.name_of[1] for each in output.fields if each.at.name_of}
    return sorted({path.partition(".")[0] for path in paths} | ids | {each.name for each in output.fields} | {"error"})


@st.composite
def _responses(draw: st.DrawFn, name: str) -> Response:
    """Responses with the tool's own fields and anything in them."""
    names = _upstream_names(_output(name))
    inner = st.dictionaries(st.sampled_from(["name", "firstName", "lastName", "href", "email", "id"]), VALUES)
    record = st.dictionaries(st.sampled_from(names), VALUES | inner | st.lists(inner, max_size=2), max_size=8)
    (key,) = [*_schema(name)["properties"]][:1]
    rows = st.lists(record | VALUES, max_size=4) | VALUES
    is_list = TOOLS[name].method == "list"
    body = draw(st.fixed_dictionaries({key: rows}, optional={"count": VALUES, "next": VALUES}) | record | VALUES)
    has_list = is_list and isinstance(body, dict) and isinstance(body.get(key), list)
    return Response(body, records=key if has_list else None)


def test_every_core_tool_that_returns_json_declares_its_output() -> None:
    assert {name for name, tool in TOOLS.items() if tool.core} == {*DECLARED}
    for name in DECLARED:
        Draft202012Validator.check_schema(_schema(name))
        assert TOOLS[name].core
        assert 1 <= len(_output(name).fields) <= 24
        assert importlib.import_module(f"zoho_desk_mcp.tools.{TOOLS[name].module}").Output.__total__ is False


@pytest.mark.parametrize("name", DECLARED)
def test_whatever_the_api_returns_the_schema_is_true(name: str) -> None:
    validator = Draft202012Validator(_schema(name))
    output = _output(name)
    fields = st.lists(st.sampled_from([*_upstream_names(output), "*", "no.such"]), max_size=4)

    @settings(max_examples=15, database=None, deadline=None)
    @given(_responses(name), fields, st.booleans(), st.booleans(), st.sampled_from([2_000, 40_000]))
    def check(response: Response, fields: list[str], changes: bool, keep: bool, most: int) -> None:
        given = frozenset(_upstream_names(output)) if changes else None
        view = View(tuple(fields), output, {}, given)
        result = success(response, ResultStyle(keep_empty=keep, max_chars=most), view, {"q": "x"})
        sent = json.loads(json.dumps(result.structured_content, allow_nan=False))
        validator.validate(sent)
        assert isinstance(result.content[0].text, str)  # type: ignore[union-attr]

    check()


@given(VALUES, st.sampled_from(["text", "time", "integer", "number", "boolean", "texts", "map"]))
def test_coercion_gives_the_kind_or_nothing(value: Any, kind: Any) -> None:
    types = {"text": str, "time": str, "integer": int, "number": float, "boolean": bool, "texts": list, "map": dict}
    found = coerced_to(kind, value)
    assert found is None or type(found) is types[kind]


@pytest.mark.parametrize("number", [2**53 + 1, str(2**53 + 1), 2**63, 1e300])
def test_no_number_is_rounded(number: Any) -> None:
    assert coerced_to("integer", number) is None
    assert coerced_to("text", 2**53 + 1) == str(2**53 + 1)


@pytest.mark.parametrize(
    ("given_time", "shown"),
    [
        ("2026-01-31T10:00:00.123Z", "2026-01-31T10:00:00Z"),
        ("2026-01-31T10:00:00+02:00", "2026-01-31T08:00:00Z"),
        ("2026-01-31", "2026-01-31"),
        ("soon", "soon"),
        (17, "17"),
    ],
)
def test_times_are_iso_8601(given_time: Any, shown: str) -> None:
    assert coerced_to("time", given_time) == shown


def test_a_number_that_json_lacks_is_none() -> None:
    tool = load_tool("list_all_zoho_desk_tickets_search")
    view = View(output=output_of(tool.Output, tool.OUTPUT_LIST))  # type: ignore[attr-defined]
    for data in ({"data": float("inf")}, {"data": [{"id": float("nan"), "cf": {"a": [float("inf")]}}]}):
        result = success(Response(data, records="data"), view=view)
        assert "inf" not in json.dumps(result.structured_content, allow_nan=False)


@pytest.mark.anyio
async def test_a_list_says_filters_count_and_what_comes_next_before_its_table() -> None:
    async with sandbox() as box:
        result = await box.call(SEARCH, status="Open", departmentId="Billing", limit=2)
        first, *lines = unfenced(result.content[0].text).splitlines()
        cursor = result.structured_content["next_cursor"]
        count = result.structured_content["count"]
        assert first == f"2 of {count} records; filters: status=Open, departmentId=Billing; next_cursor: {cursor}"
        header = next(line for line in lines if line.startswith("id\t")).split("\t")
        rows = [dict(zip(header, line.split("\t"), strict=False)) for line in lines[-2:]]
        assert [row["id"] for row in rows] == [each["id"] for each in result.structured_content["data"]]
        assert "departmentName=Billing" in "\n".join(lines)
        last = await box.call(SEARCH, subject="no ticket has this subject")
        assert last.content[0].text.startswith("0 records; filters: subject=no ticket has this subject; no more")


@pytest.mark.anyio
async def test_names_stand_beside_ids_that_come_without_and_are_read_once() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        box.app.state.requests.clear()
        for _ in range(2):
            found = (await box.call("get_single_zoho_desk_ticket_by_id", ticketId=ticket)).structured_content
            assert found["departmentName"] == "Billing"
            assert found["departmentId"] == box.id_of("departments", "Billing")
        assert box.calls()["getDepartments"] <= 1


@pytest.mark.anyio
async def test_a_token_that_may_not_read_names_gets_ids_and_is_not_asked_again() -> None:
    async with sandbox("Desk.articles.READ", "Desk.search.READ") as box:
        for _ in range(3):
            found = await box.call("list_all_zoho_desk_articles_search", limit=2)
            assert not found.is_error
            assert all(each["departmentId"].isdecimal() for each in found.structured_content["data"])
        assert box.calls()["getDepartments"] == 1


@pytest.mark.anyio
async def test_a_change_returns_a_receipt_of_the_ids_and_what_was_set_without_a_request_of_its_own() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        await box.client.lookup.ticket_priority("High")  # reads what priorities there are
        box.app.state.requests.clear()
        result = await box.call(UPDATE, ticketId=ticket, priority="High", subject="New words", description="x" * 5_000)
        found = result.structured_content
        assert len(box.app.state.requests) == 1
        assert list(found)[:2] == ["id", "ticketNumber"]
        assert (found["id"], found["priority"], found["subject"]) == (ticket, "High", "New words")
        assert len(unfenced(result.content[0].text)) <= 230
        assert json.loads(unfenced(result.content[0].text)) == found


@pytest.mark.anyio
async def test_upstreams_own_fields_gets_what_it_knows_and_behaves_as_everywhere() -> None:
    name = "list_all_zoho_desk_tickets"
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": [{"id": "1", "subject": "S", "contact": {"email": "a@b.c", "id": "2"}}]})

        async def rows(*fields: str) -> tuple[Any, str]:
            result = await server.call(desk, name, {"fields": list(fields)})
            assert not result.is_error, result
            return result.structured_content, zoho.requests[-1].target

        found, target = await rows("subject", "contact.email", "colour")
        assert found["data"] == [{"id": "1", "subject": "S", "contact": {"email": "a@b.c"}}]
        assert found["note"] == "No field colour: the response has contact, id, subject."
        assert "fields=subject%2Ccolour" in target or "fields=subject,colour" in target
        found, target = await rows("*")
        assert found["data"] == [{"id": "1", "subject": "S", "contact": {"email": "a@b.c", "id": "2"}}]
        assert "fields" not in target


@pytest.mark.anyio
async def test_output_schemas_and_long_results_are_listed_where_the_settings_say_so() -> None:
    quiet = stdio_server("--sandbox", ZOHO_DESK_OUTPUT_SCHEMAS="false")
    async with Client(quiet) as client:
        assert not any(tool.output_schema or tool.meta for tool in (await client.list_tools()).tools)
    async with Client(stdio_server("--sandbox", ZOHO_DESK_MAX_CHARS="90000")) as client:
        tools = (await client.list_tools()).tools
        assert {tool.name for tool in tools if tool.output_schema} == {*DECLARED}
        assert all(tool.meta == {"anthropic/maxResultSizeChars": 90_000} for tool in tools)
        result = await client.call_tool(SEARCH, {"limit": 3})  # the client validates it
        assert len(result.structured_content["data"]) == 3


@pytest.mark.anyio
async def test_text_files_are_cut_like_responses() -> None:
    call = (
        "get_single_zoho_desk_ticket_thread_attachment_by_id",
        {"ticketId": "4000000000000000001", "threadId": "2", "attachmentId": "3"},
    )
    async with misbehaving() as zoho, connect(settings_for(zoho.url, max_chars=2_000)) as desk:
        zoho.answer = bad.answer(200, b"y" * 5_000, Content_Type="text/plain")
        result = await server.call(desk, *call)
        line, _, text = unfenced(text_of(result.content[0])).partition("\n\n")
        assert line == "3.txt (text/plain, 5,000 bytes)"
        assert text.startswith("y" * 2_000 + "\n… [3,000 more characters of the file; ZOHO_DESK_MAX_CHARS")
