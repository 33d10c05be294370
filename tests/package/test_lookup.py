"""Departments, agents and teams by name."""

from __future__ import annotations

import json
import re
import time
from types import SimpleNamespace
from typing import Any

import anyio
import pytest
from zoho_desk_mcp.lookup import directory
from zoho_desk_mcp.sandbox.factories import make_agent, make_department, make_team
from zoho_desk_mcp.server import cached
from zoho_desk_mcp.server.catalog import load_tool
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.connected_sandbox import sandbox
from tests.support.results import error_text

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("name", ["Billing", " billing ", "BILLING"])
async def test_a_list_is_narrowed_by_a_departments_name(name: str) -> None:
    async with sandbox() as box:
        found = await box.call("list_all_zoho_desk_tickets", departmentIds=[name], limit=100)
        departments = {ticket["departmentName"] for ticket in found.structured_content["data"]}
        assert departments == {"Billing"}


async def test_names_become_ids_in_a_body() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Customer Support")
        changed = await box.call(
            "update_a_zoho_desk_ticket_by_id",
            ticketId=ticket,
            departmentId="Technical Support",
            assigneeId="Grace Chen",
            teamId="Platform",
        )
        assert not changed.is_error, changed
        sent = json.loads(box.app.state.requests[-1].body)
        assert sent == {
            "departmentId": box.id_of("departments", "Technical Support"),
            "assigneeId": box.id_of("agents", "Chen"),
            "teamId": box.id_of("teams", "Platform"),
        }


async def test_names_and_ids_may_stand_in_one_list() -> None:
    async with sandbox() as box:
        billing = box.id_of("departments", "Billing")
        result = await box.call(
            "list_all_zoho_desk_tickets", departmentIds=["Customer Support", billing], fields=["id"]
        )
        assert not result.is_error
        support = box.id_of("departments", "Customer Support")
        assert f"departmentIds={support}%2C{billing}" in box.app.state.requests[-1].query


async def test_a_name_in_the_path_becomes_an_id() -> None:
    async with sandbox() as box:
        found = await box.call("list_all_zoho_desk_department_agents", departmentId="Billing")
        assert {agent["lastName"] for agent in found.structured_content["data"]} == {"Okafor", "Zielinski", "Lindqvist"}


async def test_agents_go_by_their_mail_address_too() -> None:
    async with sandbox() as box:
        grace = next(agent for agent in box.world.agents if agent["lastName"] == "Chen")
        found = await box.call("list_all_zoho_desk_tickets", assignee=[grace["emailId"]], fields=["id"])
        assert f"assignee={grace['id']}" in box.app.state.requests[-1].query
        assert not found.is_error


async def test_ids_and_zohos_own_words_cost_no_look_up() -> None:
    async with sandbox() as box:
        billing = box.id_of("departments", "Billing")
        await box.call("list_all_zoho_desk_tickets", departmentIds=[billing], assignee=["Unassigned"], fields=["id"])
        await box.call("list_all_zoho_desk_mail_reply_addresses", departmentId="allDepartment", fields=["id"])
        assert box.calls() == {"getTickets": 1, "getReplyMailAddresses": 1}


async def test_clear_takes_an_assignee_off() -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, clear=["assigneeId"])
        assert json.loads(box.app.state.requests[-1].body) == {"assigneeId": None}


async def test_an_unknown_name_lists_the_candidates_and_sends_nothing_else() -> None:
    async with sandbox() as box:
        text = error_text(await box.call("list_all_zoho_desk_tickets", departmentIds=["Sales"]))
        assert "No department is called 'Sales'" in text
        for department in box.world.departments:
            assert f"{department['name']} ({department['id']})" in text
        assert box.calls() == {"getDepartments": 1}


async def test_an_ambiguous_name_lists_those_it_may_mean() -> None:
    async with sandbox() as box:
        billing, support = box.id_of("departments", "Billing"), box.id_of("departments", "Customer Support")
        twins = [make_team(box.world, name="Night Shift", departmentId=one)["id"] for one in (billing, support)]
        ticket = await box.ticket_of("Billing")
        text = error_text(await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, teamId="Night Shift"))
        assert f"{twins[0]}, department Billing)" in text
        assert f"{twins[1]}, department Customer Support)" in text
        assert "Refunds" not in text
        assert "updateTicket" not in box.calls()


async def test_of_many_candidates_the_closest_are_listed() -> None:
    async with sandbox() as box:
        for number in range(300):
            make_agent(
                box.world,
                firstName="Robot",
                lastName=f"Number {number}",
                emailId=f"r{number}@example.com",
                associatedDepartmentIds=[],
            )
        text = error_text(await box.call("list_all_zoho_desk_tickets", assignee=["Grace Chenn"]))
        assert "Grace Chen (" in text
        assert f"and {308 - directory.MAX_LISTED} more" in text  # one of 309 has left
        assert box.calls() == {"getAgents": 2, "getDepartments": 1}  # 309 agents fill two pages


async def test_one_look_up_serves_all_who_wait() -> None:
    async with sandbox() as box, anyio.create_task_group() as group:
        for _ in range(50):
            group.start_soon(lambda: box.call("list_all_zoho_desk_tickets", departmentIds=["Billing"], fields=["id"]))
    assert box.calls() == {"getDepartments": 1, "getTickets": 50}


async def test_a_failed_look_up_is_told_to_all_who_waited_and_tried_again_later() -> None:
    async with sandbox() as box:
        departments, box.world.departments = box.world.departments, None  # the sandbox answers 500
        results: list[Any] = []

        async def run() -> None:
            results.append(await box.call("list_all_zoho_desk_tickets", departmentIds=["Billing"]))

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(run)
        for text in map(error_text, results):
            assert text.startswith("The departments cannot be read to find one by name: ")
            assert "INTERNAL_SERVER_ERROR" in text
        assert box.calls() == {"getDepartments": 1}
        box.world.departments = departments
        again = await box.call("list_all_zoho_desk_tickets", departmentIds=["Billing"])
        assert not again.is_error


async def test_a_token_that_may_not_look_up_still_works_with_ids() -> None:
    async with sandbox("Desk.tickets.READ") as box:
        text = error_text(await box.call("list_all_zoho_desk_tickets", departmentIds=["Billing"]))
        assert "SCOPE_MISMATCH" in text
        assert "Give the ID" in text
        billing = box.id_of("departments", "Billing")
        assert not (await box.call("list_all_zoho_desk_tickets", departmentIds=[billing])).is_error


async def test_names_are_read_anew_after_ten_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    async with sandbox() as box:
        for _ in range(3):
            await box.call("list_all_zoho_desk_tickets", departmentIds=["Billing"])
        assert box.calls()["getDepartments"] == 1
        made = make_department(box.world, name="Sales")
        assert "Sales" in error_text(await box.call("list_all_zoho_desk_tickets", departmentIds=["Sales"]))
        later = time.monotonic() + cached.CACHE_SECONDS + 1
        monkeypatch.setattr(cached, "time", SimpleNamespace(monotonic=lambda: later))
        assert await box.client.lookup.department("Sales") == made["id"]
        assert box.calls()["getDepartments"] == 2


async def test_minus_one_stands_for_all_departments_of_agent_presence() -> None:
    async with sandbox() as box:
        for tool in ("agent_availability", "online_agents", "offline_agents"):
            result = await box.call(f"list_all_zoho_desk_{tool}", departmentId="-1")
            assert not result.is_error, result
            assert "departmentId=-1" in box.app.state.requests[-1].query


@pytest.mark.parametrize("name", ["Grace", "chen", "Chen Grace", "Gra", "grace.chen"])
async def test_a_part_of_a_name_will_do_where_only_one_fits_and_the_result_says_who(name: str) -> None:
    async with sandbox() as box:
        result = await box.call("list_all_zoho_desk_tickets", assignee=[name], fields=["id"])
        grace = box.id_of("agents", "Chen")
        assert f"assignee={grace}" in box.app.state.requests[-1].query
        assert f"{name!r} was taken for the agent Grace Chen ({grace})." in result.structured_content["note"]


async def test_a_whole_name_goes_before_a_part_and_is_not_remarked_upon() -> None:
    async with sandbox() as box:
        make_team(box.world, name="Refunds abroad", departmentId=box.id_of("departments", "Billing"))
        result = await box.call("list_all_zoho_desk_tickets", teamIds=["refunds"], fields=["id"])
        assert f"teamIds={box.id_of('teams', 'Refunds')}" in box.app.state.requests[-1].query
        assert "taken for" not in str(result.structured_content)


async def test_a_part_that_fits_several_lists_them_alone() -> None:
    async with sandbox() as box:
        text = error_text(await box.call("list_all_zoho_desk_tickets", departmentIds=["support"]))
        assert text.startswith("2 departments fit 'support'; give the ID of one: Customer Support (")
        assert "Billing" not in text
        assert box.calls() == {"getDepartments": 1}


async def test_who_is_disabled_is_no_candidate() -> None:
    async with sandbox() as box:
        await box.call("list_all_zoho_desk_tickets", assignee=["Hannah"], fields=["id"])  # Reyes has left the company
        assert f"assignee={box.id_of('agents', 'Lindqvist')}&" in box.app.state.requests[-1].query
        assert "Hannah Reyes" not in error_text(await box.call("list_all_zoho_desk_tickets", assignee=["Quentin"]))


async def test_who_is_disabled_goes_by_the_whole_mail_address_or_the_id() -> None:
    async with sandbox() as box:
        left = next(agent for agent in box.world.agents if agent["status"] == "DISABLED")
        for given in (left["emailId"].upper(), left["id"]):
            await box.call("list_all_zoho_desk_tickets", assignee=[given], fields=["id"])
            assert f"assignee={left['id']}&" in box.app.state.requests[-1].query
        text = error_text(await box.call("list_all_zoho_desk_tickets", assignee=["Hannah Reyes"]))
        assert text.startswith("No active agent is called 'Hannah Reyes'; disabled, to be given by ID: Hannah Reyes (")
        assert left["id"] in text


async def test_candidates_come_with_the_names_of_their_departments() -> None:
    async with sandbox() as box:
        text = error_text(await box.call("list_all_zoho_desk_tickets", assignee=["Quentin"]))
        grace = box.id_of("agents", "Chen")
        assert f"Grace Chen ({grace}, grace.chen@northwind-sandbox.example, department Technical Support)" in text


AGENTS_ALONE = ("Desk.tickets.READ", "Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ")


async def test_candidates_come_without_names_of_departments_where_these_cannot_be_read() -> None:
    async with sandbox(*AGENTS_ALONE) as box:
        text = error_text(await box.call("list_all_zoho_desk_tickets", assignee=["Quentin"]))
        assert f"department {box.id_of('departments', 'Technical Support')}" in text


async def test_me_is_the_signed_in_user() -> None:
    async with sandbox() as box:
        for _ in range(2):
            result = await box.call("list_all_zoho_desk_tickets", assignee=["Me"], fields=["id"])
            assert f"assignee={box.world.me}" in box.app.state.requests[-1].query
            assert result.structured_content["note"] == f"'me' is Maya Okafor ({box.world.me})."
        assert box.calls() == {"getMyInfo": 1, "getTickets": 2}


async def test_zohos_own_words_are_taken_in_letters_of_any_size() -> None:
    async with sandbox() as box:
        result = await box.call("list_all_zoho_desk_tickets", assignee=["unassigned"], fields=["id"])
        assert not result.is_error
        assert "assignee=Unassigned" in box.app.state.requests[-1].query
        await box.call("list_all_zoho_desk_mail_reply_addresses", departmentId="ALLDEPARTMENT", fields=["id"])
        assert "departmentId=allDepartment" in box.app.state.requests[-1].query
        assert box.calls() == {"getTickets": 1, "getReplyMailAddresses": 1}


OWNERS = {
    "create_a_zoho_desk_account": {"accountName": "Fjord"},
    "create_a_zoho_desk_contact": {"lastName": "Li"},
    "create_a_zoho_desk_task": {"subject": "Call", "departmentId": "Billing"},
}


@pytest.mark.parametrize("tool", sorted(OWNERS))
async def test_owners_go_by_name(tool: str) -> None:
    async with sandbox() as box:
        await box.call(tool, ownerId="Grace Chen", **OWNERS[tool])
        assert json.loads(box.app.state.requests[-1].body)["ownerId"] == box.id_of("agents", "Chen")


PEOPLE = re.compile(r"(agent|assignee|owner|approver|follower|moderator|department|team)Ids?$", re.IGNORECASE)
BY_ID_ALONE = {"delete_a_zoho_desk_unconfirmed_agent_by_id: agentIds", "zoho_desk_deleted_agents_anonymize: agentId"}


def test_every_id_of_people_and_departments_may_be_a_name() -> None:
    left_out = set()
    for name in TOOLS:
        for argument, schema in load_tool(name).Input.model_json_schema()["properties"].items():
            if PEOPLE.search(argument) and "name-or-id" not in str(schema):
                left_out.add(f"{name}: {argument}")
    assert left_out == BY_ID_ALONE
