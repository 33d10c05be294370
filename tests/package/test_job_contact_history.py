"""The history of a customer."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.sandbox.factories import make_contact

from tests.support.connected_sandbox import Sandbox, sandbox
from tests.support.results import FENCE, error_text

JOB = "zoho_desk_contacts_history"
AISHA = "aisha.rahman@globex.example"


def _tickets(desk: Sandbox, contact_id: str) -> list[dict[str, Any]]:
    """The tickets of a contact, newest first."""
    found = [one for one in desk.world.tickets if one["contactId"] == contact_id]
    return sorted(found, key=lambda one: one["createdTime"], reverse=True)


@pytest.mark.parametrize("given", [AISHA, AISHA.upper(), "aisha rahman", "id"])
@pytest.mark.anyio
async def test_a_contact_goes_by_mail_name_and_id(given: str) -> None:
    async with sandbox() as desk:
        contact = next(one for one in desk.world.contacts if one["email"] == AISHA)
        found = (await desk.call(JOB, contact=contact["id"] if given == "id" else given)).structured_content
        assert (found["contactId"], found["name"], found["email"]) == (contact["id"], "Aisha Rahman", AISHA)
        assert found["account"] == "Globex Travel"
        expected = _tickets(desk, contact["id"])
        assert [row["ticketNumber"] for row in found["tickets"]] == [one["ticketNumber"] for one in expected]
        assert [row["status"] for row in found["tickets"]] == [one["status"] for one in expected]
        agents = {one["id"]: f"{one['firstName']} {one['lastName']}" for one in desk.world.agents}
        assert [row["assignee"] for row in found["tickets"]] == [
            agents.get(one["assigneeId"], "nobody") for one in expected
        ]


@pytest.mark.anyio
async def test_a_number_is_an_id_unless_it_may_have_been_rounded() -> None:
    async with sandbox() as desk:
        assert "No contact has the name '4000'" in error_text(await desk.call(JOB, contact=4000))
        refused = error_text(await desk.call(JOB, contact=4000000000005000001))
        assert "contact: a number this long may have been rounded on its way: give the id as a text" in refused
        short = make_contact(desk.world, id="400000000000123", lastName="Short", email="short@example.com")
        assert (await desk.call(JOB, contact=400000000000123)).structured_content["contactId"] == short["id"]


@pytest.mark.anyio
async def test_older_tickets_come_by_cursor() -> None:
    async with sandbox() as desk:
        contact = next(one for one in desk.world.contacts if one["email"] == AISHA)
        expected = [one["ticketNumber"] for one in _tickets(desk, contact["id"])]
        first = (await desk.call(JOB, contact=AISHA, limit=2)).structured_content
        second = (await desk.call(JOB, contact=AISHA, limit=2, next_cursor=first["next_cursor"])).structured_content
        shown = [row["ticketNumber"] for page in (first, second) for row in page["tickets"]]
        assert shown == expected[:4]
        assert "email" not in second


@pytest.mark.anyio
async def test_two_of_one_name_are_told_apart_by_their_ids() -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, contact="Emily Carter")
        assert refused.is_error
        ids = [one["id"] for one in desk.world.contacts if one["lastName"] == "Carter"]
        assert len(ids) == 2
        assert all(each in refused.content[0].text for each in ids)
        outside = FENCE.sub("", refused.content[0].text)
        assert "carter@" not in outside.lower(), "customers wrote their names and addresses"


@pytest.mark.parametrize("given", ["nobody@mail.example", "Nobody Atall"])
@pytest.mark.anyio
async def test_nobody_is_an_error_that_says_where_to_look(given: str) -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, contact=given)
        assert refused.is_error
        assert given in refused.content[0].text
        assert "list_all_zoho_desk_contacts_search" in refused.content[0].text


@pytest.mark.anyio
async def test_an_id_of_nobody_is_zohos_error() -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, contact="4000000000005999999")
        assert refused.structured_content["error"]["status"] == 404


@pytest.mark.anyio
async def test_a_contact_without_tickets_is_shown_all_the_same() -> None:
    async with sandbox() as desk:
        made = await desk.call("create_a_zoho_desk_contact", lastName="Newcomer", email="new@comer.example")
        found = (await desk.call(JOB, contact="new@comer.example")).structured_content
        assert (found["contactId"], found["tickets"]) == (made.structured_content["id"], [])


@pytest.mark.anyio
async def test_how_many_fit_is_told_as_far_as_it_is_known() -> None:
    async with sandbox() as desk:
        for number in range(30):
            make_contact(desk.world, firstName="Zeno", lastName=f"Wright {number}", email=f"z{number}@mail.example")
        refused = error_text(await desk.call(JOB, contact="zeno*"))
        assert "30 contacts fit 'zeno*'" in refused
        assert " and 20 more" in refused
        for number in range(100):
            make_contact(desk.world, firstName="Zeno", lastName=f"Wood {number}", email=f"y{number}@mail.example")
        assert "100 contacts or more fit 'zeno*'" in error_text(await desk.call(JOB, contact="zeno*"))


@pytest.mark.anyio
async def test_one_of_two_with_a_name_is_not_taken_where_the_other_comes_after_many() -> None:
    async with sandbox() as desk:
        for last in ("Wright", *(f"Wright-Number {number}" for number in range(20)), "Wright"):
            make_contact(desk.world, firstName="Anna", lastName=last, email=f"a{desk.world.new_id()}@mail.example")
        refused = error_text(await desk.call(JOB, contact="Anna Wright"))
        assert "2 contacts fit 'Anna Wright'" in refused
