"""Update several tickets: a ticket that is given in two ways is changed once."""

from __future__ import annotations

import pytest

from tests.support import misbehaving as bad
from tests.support.connected_sandbox import sandbox
from tests.support.faults import called

JOB = "zoho_desk_tickets_update_several"


@pytest.mark.anyio
async def test_a_ticket_given_by_number_and_by_id_is_changed_once() -> None:
    async with sandbox() as desk:
        ticket = (await desk.call("list_all_zoho_desk_tickets", limit=1)).structured_content["data"][0]
        number, other = ticket["ticketNumber"], "4000000000000000009"
        found = await desk.call(JOB, tickets=[number, ticket["id"], f"#{number}", other], note="Once")
        receipt = found.structured_content
        assert (receipt["changed"], receipt["failed"]) == (1, 1)
        done = sorted(row["done"] for row in receipt["tickets"] if row["id"] == ticket["id"])
        assert done[0] == "note"
        assert all(each.startswith("the same ticket as ") for each in done[1:])
        assert not any("changed" in each for each in done)  # which it may not have been
        comments = await desk.call("list_all_zoho_desk_ticket_comments", ticketId=ticket["id"])
        assert [one["content"] for one in comments.structured_content["data"]].count("Once") == 1


TICKET = "4000000000000000001"
OPEN = bad.answer(200, {"id": TICKET, "ticketNumber": "1", "status": "Open", "priority": None})


@pytest.mark.anyio
async def test_a_status_that_zoho_did_not_set_is_no_success() -> None:
    given = {"tickets": [TICKET], "status": "Closed", "priority": "High"}
    receipt = (await called(OPEN, (JOB, given)))[0].structured_content
    assert (receipt["changed"], receipt["failed"]) == (0, 1)
    (row,) = receipt["tickets"]
    assert row["failed"] == "status is Open, not Closed: Zoho Desk took the change, and responds with this."
    done = (await called(OPEN, ("zoho_desk_tickets_resolve", {"ticketId": TICKET})))[0].structured_content["steps"]
    assert done[-1]["done"].startswith("status is Open, not Closed")


@pytest.mark.anyio
async def test_what_became_of_tags_that_a_ticket_may_not_have_is_not_claimed() -> None:
    async with sandbox() as desk:
        ticket = await desk.ticket_of("Billing")
        (row,) = (await desk.call(JOB, tickets=[ticket], removeTags=["never there"])).structured_content["tickets"]
        assert row["done"] == "tags removed where it had them"
