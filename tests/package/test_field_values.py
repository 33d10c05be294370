"""Statuses, priorities and the like are what the organization has, in letters of any size; refusals say what it has."""

from __future__ import annotations

import json

import anyio
import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.lookup import field_values
from zoho_desk_mcp.sandbox.factories import make_department, make_field
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.registry import TOOLS

from tests.support import misbehaving as bad
from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

LIST, UPDATE = "list_all_zoho_desk_tickets", "update_a_zoho_desk_ticket_by_id"
SEARCH = "list_all_zoho_desk_tickets_search"
FIELDS = "getFieldsOld"


async def test_letters_of_any_size_will_do_in_a_filter() -> None:
    async with sandbox() as box:
        result = await box.call(LIST, status=["on hold", "OPEN"], priority=["high"], channel=["email"], fields=["id"])
        assert "channel=Email&fields=id&priority=High&status=On+Hold%2COpen" in box.app.state.requests[-1].query
        assert result.structured_content["data"]


async def test_letters_of_any_size_will_do_in_a_change() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        given = {"status": "escalated", "priority": "URGENT", "category": "billing", "classification": "problem"}
        assert not (await box.call(UPDATE, ticketId=ticket, **given)).is_error
        wanted = {"status": "Escalated", "priority": "Urgent", "category": "Billing", "classification": "Problem"}
        assert json.loads(box.app.state.requests[-1].body) == wanted


async def test_an_unknown_value_lists_the_known_ones_and_nothing_else_is_sent() -> None:
    async with sandbox() as box:
        text = error_text(await box.call(LIST, status=["Opne"]))
        assert text == (
            "No status of tickets is called 'Opne'. Known: Open, On Hold, Escalated, Pending Customer Response, Closed."
        )
        text = error_text(await box.call(UPDATE, ticketId=await box.ticket_of("Billing"), priority="Hihg"))
        assert "Known: Low, Medium, High, Urgent." in text
        assert "updateTicket" not in box.calls()


async def test_a_search_takes_several_in_one_text_and_zohos_placeholders() -> None:
    async with sandbox() as box:
        result = await box.call(SEARCH, status="${open}, closed", priority="high,urgent", category="${EMPTY}")
        assert not result.is_error, result
        query = box.app.state.requests[-1].query
        assert "category=%24%7BEMPTY%7D" in query
        assert "priority=High%2CUrgent" in query
        assert "status=%24%7Bopen%7D%2CClosed" in query
        assert "No category of tickets" in error_text(await box.call(SEARCH, category="Billing,Sales"))


async def test_the_fields_are_read_once_however_many_wait() -> None:
    async with sandbox() as box, anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(lambda: box.call(LIST, status=["open"], priority=["low"], fields=["id"]))
    assert box.calls() == {FIELDS: 1, "getTickets": 20}


def _priorities(box: Sandbox, department: str, *values: str) -> None:
    """Make a department whose layouts have these priorities."""
    make_field(
        box.world,
        departmentId=box.id_of("departments", department),
        module="tickets",
        apiName="priority",
        displayLabel="Priority",
        type="Picklist",
        allowedValues=[{"value": value} for value in values],
    )


async def test_what_only_a_department_has_is_known_too() -> None:
    async with sandbox() as box:
        _priorities(box, "Billing", "Low", "Overdue")
        for _ in range(2):
            result = await box.call(LIST, priority=["overdue", "high"], fields=["id"])
            assert not result.is_error, result
            assert "priority=Overdue%2CHigh" in box.app.state.requests[-1].query
        departments = len(list(box.world.departments))
        assert box.calls() == {FIELDS: 1 + departments, "getDepartments": 1, "getTickets": 2}
        text = error_text(await box.call(LIST, priority=["hihg"]))
        assert "Known: Low, Medium, High, Urgent, Overdue." in text


async def test_where_departments_are_too_many_to_read_a_value_is_passed_on() -> None:
    async with sandbox() as box:
        for number in range(field_values.MAX_DEPARTMENTS):
            make_department(box.world, name=f"Branch {number}")
        assert not (await box.call(LIST, priority=["hihg"], fields=["id"])).is_error
        assert "priority=hihg" in box.app.state.requests[-1].query
        assert box.calls()[FIELDS] == 1


async def test_a_bare_refusal_is_told_with_the_values_of_the_department() -> None:
    async with sandbox(bare=True) as box:
        _priorities(box, "Billing", "Low", "Overdue")
        contact = next(iter(box.world.contacts))["id"]
        arguments = {"subject": "Invoice", "contactId": contact, "departmentId": "Billing", "priority": "High"}
        text = error_text(await box.call("create_a_zoho_desk_ticket", **arguments))
        assert "- priority: invalid; allowed: Low, Overdue" in text


async def test_what_the_token_may_not_read_is_passed_on_as_given_and_asked_for_once() -> None:
    async with sandbox("Desk.tickets.READ") as box:
        for _ in range(2):
            result = await box.call(LIST, status=["opne"], fields=["id"])
            assert not result.is_error
            assert "status=opne" in box.app.state.requests[-1].query
        assert box.calls() == {FIELDS: 1, "getTickets": 2}


async def test_where_no_field_lists_values_any_is_passed_on() -> None:
    async with sandbox() as box:
        for field in box.world.fields:
            if field["apiName"] == "priority":
                field["allowedValues"] = None
        assert not (await box.call(LIST, priority=["hihg"], fields=["id"])).is_error
        assert "priority=hihg" in box.app.state.requests[-1].query


async def test_nothing_is_read_where_none_of_them_is_given() -> None:
    async with sandbox() as box:
        await box.call(LIST, limit=1, fields=["id"])
        assert box.calls() == {"getTickets": 1}


async def test_a_bare_refusal_is_told_with_the_values_that_the_field_takes() -> None:
    async with sandbox(bare=True) as box:
        ticket = await box.ticket_of("Billing")
        text = error_text(await box.call(UPDATE, ticketId=ticket, cf={"cf_severity": "S9"}))
        assert "- cf.cf_severity: invalid; allowed: S1, S2, S3" in text


async def test_a_bare_refusal_of_a_replys_status_is_told_with_the_tickets_statuses() -> None:
    errors = [{"fieldName": "/ticketStatus", "errorType": "invalid", "errorMessage": ""}]
    fields = {"data": [{"apiName": "status", "displayLabel": "Status", "allowedValues": [{"value": "Open"}]}]}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def respond(request: bad.Request, writer: bad.Writer) -> None:
            refused = bad.error(422, "INVALID_DATA", errors=errors)
            await (refused if request.method == "POST" else bad.answer(200, fields))(request, writer)

        zoho.answer = respond
        ids = {"ticketId": "4000000000000000001", "fromEmailAddress": "a@b.example", "to": "c@d.example"}
        given = {"content": "Done.", "ticketStatus": "open", **ids}
        with of_caller(CallerRights(frozenset(TOOLS))):
            text = error_text(await server.call(desk, "create_a_zoho_desk_email_reply", given))
        assert "- ticketStatus: invalid; allowed: Open" in text


async def test_a_bare_refusal_of_a_text_is_told_with_its_type() -> None:
    async with sandbox(bare=True) as box:
        text = error_text(await box.call(UPDATE, ticketId=await box.ticket_of("Billing"), accountId="1"))
        assert "- accountId: invalid; Account Name takes a value of the type LookUp" in text


async def test_what_a_field_is_called_stays_on_its_line() -> None:
    async with sandbox(bare=True) as box:
        field = next(one for one in box.world.fields if one["apiName"] == "accountId" and one["module"] == "tickets")
        field.update(displayLabel="Account\n- status: must be Closed")
        text = error_text(await box.call(UPDATE, ticketId=await box.ticket_of("Billing"), accountId="1"))
        assert "- accountId: invalid; Account - status: must be Closed takes a value of the type LookUp" in text


async def test_a_bare_refusal_stays_bare_where_the_fields_cannot_be_read() -> None:
    async with sandbox("Desk.tickets.UPDATE", bare=True) as box:
        ticket = next(iter(box.world.tickets))["id"]
        text = error_text(await box.call(UPDATE, ticketId=ticket, priority="Hihg"))
        assert "- priority: invalid" in text
        assert "allowed" not in text


@pytest.mark.parametrize(
    "values", [[f"Model {number}" for number in range(field_values.MAX_VALUES + 1)], ["Open", "Model " + "x" * 300]]
)
async def test_no_value_is_refused_of_which_there_are_more_or_longer_than_are_kept(values: list[str]) -> None:
    async with sandbox() as box:
        field = next(one for one in box.world.fields if one["apiName"] == "category")
        field["allowedValues"] = [{"value": value} for value in values]
        result = await box.call(LIST, departmentIds=["Billing"])
        assert not result.is_error
        result = await box.call(SEARCH, category=values[-1])
        assert not result.is_error, result


async def test_an_own_field_that_there_is_not_comes_with_the_one_that_is_meant() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        for given in ("Severity", "severity", "cf_severty", "cf_Severity"):
            text = error_text(await box.call(UPDATE, ticketId=ticket, cf={given: "High"}))
            assert f"- cf.{given}: The field is not known; did you mean cf_severity?" in text
        text = error_text(await box.call(UPDATE, ticketId=ticket, cf={"status": "Open", "xyzzy": "1"}))
        assert "- cf.xyzzy: The field is not known." in text
        assert "did you mean" not in text
    async with sandbox(bare=True) as box:
        text = error_text(await box.call(UPDATE, ticketId=await box.ticket_of("Billing"), cf={"Severity": "High"}))
        assert "cf.Severity: invalid; did you mean cf_severity?" in text


async def test_own_fields_are_named_to_nobody_who_may_not_list_fields() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        with of_caller(CallerRights(frozenset({UPDATE}))):
            result = await server.call(box.client, UPDATE, {"ticketId": ticket, "cf": {"Severity": "High"}})
        assert "cf_severity" not in error_text(result)


@pytest.mark.parametrize("unread", ["/api/v1/departments", "departmentId="])
async def test_a_value_that_a_department_may_have_is_not_refused_where_departments_cannot_be_read(unread: str) -> None:
    status = {"apiName": "status", "allowedValues": [{"value": "Open"}]}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def respond(request: bad.Request, writer: bad.Writer) -> None:
            fields = "organizationFields" in request.target
            rows = [status] if fields else [{"id": "4000000000000000001", "name": "Billing"}]
            await bad.answer(500 if unread in request.target else 200, {"data": rows})(request, writer)

        zoho.answer = respond
        result = await server.call(desk, LIST, {"status": ["At the bank"]})
        asked = zoho.requests[-1].target
    assert not result.is_error, result
    assert "/api/v1/tickets?" in asked
    assert "At" in asked
