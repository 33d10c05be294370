"""Filters that nothing can fit are told beside the empty list, where that costs no call."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.lookup.unknown_filters import about_unknown
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.response import Json

from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.faults import called
from tests.support.misbehaving import answer

pytestmark = pytest.mark.anyio
FIELDS, SEARCH = "list_all_zoho_desk_organization_fields", "list_all_zoho_desk_tickets_search"


async def _note(desk: Sandbox, tool: str, **arguments: Any) -> str:
    result = await desk.call(tool, **arguments)
    assert not result.is_error, result
    return str(result.structured_content.get("note", ""))


async def test_a_field_that_is_spelled_otherwise_is_named() -> None:
    async with sandbox() as desk:
        told = await _note(desk, FIELDS, module="tickets", apiNames=["Status", "priority"])
        assert told.startswith("No field of tickets has the API name Status; they are written exactly")
        assert "No field" not in await _note(desk, FIELDS, module="tickets", apiNames=["status"])
        ticket = await desk.ticket_of("Billing")
        await desk.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, status="Open")  # reads the fields
        assert "did you mean status?" in await _note(desk, FIELDS, module="tickets", apiNames="Status")


async def test_a_department_that_there_is_not_is_told_once_they_are_known() -> None:
    async with sandbox() as desk:
        assert "No department" not in await _note(desk, SEARCH, departmentId="99", subject="nothing at all")
        await desk.ticket_of("Billing")
        desk.app.state.requests.clear()
        told = await _note(desk, SEARCH, departmentId="99", subject="nothing at all")
        assert told.startswith("No department has the ID 99, unless it is new.")
        assert len(desk.app.state.requests) == 1
        known = desk.id_of("departments", "Billing")
        assert "No department" not in await _note(desk, SEARCH, departmentId=known, subject="nothing at all")


async def test_a_word_for_every_department_is_no_unknown_one() -> None:
    async with sandbox() as desk:
        await desk.ticket_of("Billing")
        with of_caller(CallerRights(frozenset(TOOLS))):
            told = {
                given: list(about_unknown("/api/v1/onlineAgents", {"departmentId": given}, [], desk.client.lookup))
                for given in ("0", "-1", "99")
            }
        assert told["0"] == told["-1"] == []
        assert len(told["99"]) == 1


async def test_a_custom_field_that_there_is_not_is_told_once_they_are_known() -> None:
    async with sandbox() as desk:
        ticket = await desk.ticket_of("Billing")
        await desk.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, status="Open")  # reads the fields
        told = await _note(desk, SEARCH, customField1="cf_nothing:x", subject="nothing at all")
        assert "customField1: no field has the API name 'cf_nothing'" in told


async def test_names_of_fields_that_are_no_texts_fail_nothing() -> None:
    names: tuple[Json, ...] = ([], {"id": 1}, None, 7)
    for name in names:
        body = {"data": [{"apiName": name, "displayLabel": "Status"}]}
        result, _ = await called(answer(200, body), (FIELDS, {"module": "tickets", "apiNames": ["status"]}))
        assert not result.is_error, result
