"""Names and values within the objects and lists of an argument."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

REASSIGN = "zoho_desk_agents_reassign"
TEMPLATE = "create_a_zoho_desk_ticket_template"


async def test_names_in_each_item_of_a_list_become_ids() -> None:
    async with sandbox() as box:
        billing, technical = "Billing", box.id_of("departments", "Technical Support")
        entries = [
            {"departmentId": billing, "ticketNewOwner": "Tomasz", "taskNewOwner": "Hannah Lindqvist"},
            {"departmentId": technical, "ticketNewOwner": "me", "taskNewOwner": box.id_of("agents", "Chen")},
        ]
        await box.call(REASSIGN, agentId="Samuel Adeyemi", agentReassignment=entries)
        request = next(one for one in box.app.state.requests if one.path.endswith("/reassignment"))
        assert request.path == f"/api/v1/agents/{box.id_of('agents', 'Adeyemi')}/reassignment"
        assert json.loads(request.body) == {
            "agentReassignment": [
                {
                    "departmentId": box.id_of("departments", "Billing"),
                    "ticketNewOwner": box.id_of("agents", "Zielinski"),
                    "taskNewOwner": box.id_of("agents", "Lindqvist"),
                },
                {
                    "departmentId": technical,
                    "ticketNewOwner": box.world.me,
                    "taskNewOwner": box.id_of("agents", "Chen"),
                },
            ]
        }


async def test_names_and_values_in_an_object_are_found_and_the_rest_stays() -> None:
    async with sandbox() as box:
        values = {
            "subject": "Refund",
            "departmentId": "billing",
            "teamId": "refunds",
            "priority": "HIGH",
            "status": "on hold",
            "classification": "question",
        }
        await box.call(
            TEMPLATE, ticketTemplateName="Refund", layoutId="4000000000000000001", ticketTemplateValues=values
        )
        request = next(one for one in box.app.state.requests if one.method == "POST" and one.body)
        assert json.loads(request.body)["ticketTemplateValues"] == {
            "subject": "Refund",
            "departmentId": box.id_of("departments", "Billing"),
            "teamId": box.id_of("teams", "Refunds"),
            "priority": "High",
            "status": "On Hold",
            "classification": "Question",
        }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"priority": "hihg"}, "No priority of tickets is called 'hihg'. Known: Low, Medium, High, Urgent."),
        ({"assigneeId": "Quentin"}, "No agent is called 'Quentin'. Known, with their IDs: "),
    ],
)
async def test_what_is_unknown_there_is_an_error_and_nothing_else_is_sent(
    values: dict[str, str], expected: str
) -> None:
    async with sandbox() as box:
        whole = {"subject": "Refund", "departmentId": box.id_of("departments", "Billing"), **values}
        text = error_text(
            await box.call(
                TEMPLATE, ticketTemplateName="Refund", layoutId="4000000000000000001", ticketTemplateValues=whole
            )
        )
        assert text.startswith(expected)
        assert not [one for one in box.app.state.requests if one.method == "POST" and "emplate" in one.path]


OWNERS = re.compile(
    r"(agent|assignee|owner|approver|follower|moderator|department|team)s?\.ids?$|Owner$", re.IGNORECASE
)
NAMED = re.compile(r"\.(agent|assignee|owner|approver|follower|moderator|department|team)Ids?$", re.IGNORECASE)


def _fields(schema: Any, definitions: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """The fields of objects within an argument's schema, by their paths."""
    if "$ref" in schema:
        yield from _fields(definitions[schema["$ref"].rpartition("/")[2]], definitions, path)
    for part in (*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])):
        yield from _fields(part, definitions, path)
    for name, part in schema.get("properties", {}).items():
        yield f"{path}.{name}", part
        yield from _fields(part, definitions, f"{path}.{name}")


def test_every_id_of_people_and_departments_in_an_object_may_be_a_name() -> None:
    found, by_id_alone = set[str](), set[str]()
    for tool in TOOLS:
        schema = load_tool(tool).Input.model_json_schema()
        for path, part in _fields(schema, schema.get("$defs", {})):
            if path.count(".") > 1 and (OWNERS.search(path) or NAMED.search(path)):
                (found if "name-or-id" in str(part) else by_id_alone).add(f"{tool}{path}")
    assert by_id_alone == set()
    assert len(found) >= 15
