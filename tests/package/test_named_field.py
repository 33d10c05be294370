"""The value of a field that is named beside it: one field of many records."""

from __future__ import annotations

import json

import pytest

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

TICKETS = "zoho_desk_tickets_update_many"


@pytest.mark.parametrize(
    ("field", "given", "kind", "expected"),
    [
        ("priority", "high", None, "High"),
        ("status", "ON HOLD", None, "On Hold"),
        ("assigneeId", "Grace", "agents", "Chen"),
        ("teamId", "refunds", "teams", "Refunds"),
        ("departmentId", "billing", "departments", "Billing"),
        ("cf_severity", "s2", None, "S2"),
        ("subject", "any words, at all", None, "any words, at all"),
    ],
)
async def test_the_fields_values_and_names_are_found(field: str, given: str, kind: str | None, expected: str) -> None:
    async with sandbox() as box:
        ticket = next(iter(box.world.tickets))["id"]
        custom = field.startswith("cf_")
        await box.call(TICKETS, ids=[ticket], fieldName=field, fieldValue=given, isCustomField=custom)
        sent = json.loads(box.app.state.requests[-1].body)
        assert (sent["fieldName"], sent["fieldValue"]) == (field, box.id_of(kind, expected) if kind else expected)


async def test_other_modules_have_their_own() -> None:
    async with sandbox() as box:
        await box.call("zoho_desk_accounts_update_many", ids=["1"], fieldName="ownerId", fieldValue="Grace Chen")
        sent = json.loads(box.app.state.requests[-1].body)
        assert sent["fieldValue"] == box.id_of("agents", "Chen")


async def test_an_unknown_value_lists_the_known_ones_and_changes_nothing() -> None:
    async with sandbox() as box:
        ticket = next(iter(box.world.tickets))["id"]
        arguments = {"ids": [ticket], "isCustomField": False}
        text = error_text(await box.call(TICKETS, fieldName="priority", fieldValue="hihg", **arguments))
        assert "Known: Low, Medium, High, Urgent." in text
        text = error_text(await box.call(TICKETS, fieldName="assigneeId", fieldValue="Quentin", **arguments))
        assert "No agent is called 'Quentin'" in text
        assert not [request for request in box.app.state.requests if request.method == "POST"]
