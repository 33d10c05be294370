"""Likely duplicates of a ticket: the pairs that the sandbox's seed has, and none where there is none."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from zoho_desk_mcp.jobs.parts.likeness import MAX_REFERENCES, Comparison, Features
from zoho_desk_mcp.server.responses.record import Record

from tests.support.connected_sandbox import Sandbox, sandbox

JOB = "zoho_desk_tickets_likely_duplicates"
CREATED = "2026-11-30T10:00:00.000Z"
PAIRS = (
    ("Charged twice for the same order", "Double charge for order NW-20817", "both name NW-20817"),
    ("Where is my parcel?", "Where is my parcel? (second mail)", "subject alike (where, parcel)"),
    ("Where is my parcel?", "Tracking of NW-20902", "both name NW-20902"),
    ("Mobile app crashes at start on Android 16", "App stops at start since the update", "first message alike"),
    ("Refund has not arrived", "Refund of $219.00 still missing", "same contact"),
    ("Checkout down for all our staff", "Checkout shows error 500", "subject alike (checkout)"),
)


def _ticket(desk: Sandbox, subject: str) -> dict[str, Any]:
    (found,) = (one for one in desk.world.tickets if one["subject"] == subject)
    return dict(found)


async def _found(desk: Sandbox, subject: str, **arguments: Any) -> dict[str, dict[str, Any]]:
    """The likely duplicates by their subjects."""
    found = await desk.call(JOB, ticketId=_ticket(desk, subject)["ticketNumber"], **arguments)
    return {row["subject"]: row for row in found.structured_content["tickets"]}


@pytest.mark.parametrize(("one", "other", "why"), PAIRS)
@pytest.mark.anyio
async def test_duplicates_find_each_other_and_say_why(one: str, other: str, why: str) -> None:
    async with sandbox() as desk:
        for asked, expected in ((one, other), (other, one)):
            rows = await _found(desk, asked)
            assert asked not in rows
            assert set(why.split(" (", maxsplit=1)[0].split()) <= set(rows[expected]["why"].replace(";", "").split())
            assert rows[expected]["status"] == _ticket(desk, expected)["status"]
        assert why in (await _found(desk, one))[other]["why"]


@pytest.mark.anyio
async def test_the_likeliest_comes_first() -> None:
    async with sandbox() as desk:
        scores = [row["score"] for row in (await _found(desk, "Where is my parcel?")).values()]
        assert len(scores) >= 2
        assert scores == sorted(scores, reverse=True)
        assert len(await _found(desk, "Where is my parcel?", limit=1)) == 1


@pytest.mark.anyio
async def test_another_request_of_the_same_customer_is_no_duplicate() -> None:
    async with sandbox() as desk:
        assert "Your size chart is wrong" not in await _found(desk, "Mobile app crashes at start on Android 16")


@pytest.mark.anyio
async def test_the_same_mail_sent_twice_is_found_where_there_is_nothing_else() -> None:
    async with sandbox() as desk:
        first = _ticket(desk, "Do you ship to Norway?")
        for ticket in list(desk.world.tickets):
            ticket["isTrashed"] = ticket["id"] != first["id"]
        assert await _found(desk, first["subject"]) == {}
        again = {
            **first,
            "id": desk.world.new_id(),
            "ticketNumber": "9001",
            "subject": "Ship to Norway?",
            "status": "Closed",
        }
        desk.world.tickets.add(again)
        rows = await _found(desk, first["subject"])
        assert rows["Ship to Norway?"]["status"] == "Closed"
        assert {"same contact", "0 min apart"} <= set(rows["Ship to Norway?"]["why"].split("; "))


@pytest.mark.anyio
async def test_who_writes_from_another_contact_with_the_same_address_is_found() -> None:
    async with sandbox() as desk:
        first = _ticket(desk, "Do you ship to Norway?")
        contact = desk.id_of("contacts", "Petrova")
        desk.world.tickets.add(
            {**first, "id": desk.world.new_id(), "ticketNumber": "9001", "subject": "Norway?", "contactId": contact}
        )
        assert "same mail address" in (await _found(desk, first["subject"]))["Norway?"]["why"]


@pytest.mark.anyio
async def test_what_lies_further_away_is_only_found_with_more_days() -> None:
    async with sandbox() as desk:
        other = next(one for one in desk.world.tickets if one["subject"] == "Double charge for order NW-20817")
        other["createdTime"] = desk.world.ago(24 * 20)
        assert other["subject"] not in await _found(desk, "Charged twice for the same order")
        assert other["subject"] in await _found(desk, "Charged twice for the same order", days=30)


@pytest.mark.anyio
async def test_more_tickets_than_are_compared_are_told() -> None:
    async with sandbox() as desk:
        first = _ticket(desk, "Do you ship to Norway?")
        for number in range(400):
            values = {"ticketNumber": str(90_000 + number), "contactId": None, "email": None, "accountId": None}
            desk.world.tickets.add({**first, **values, "id": desk.world.new_id()})
        found = await desk.call(JOB, ticketId=first["id"])
        assert "Not all were read of: the department." in found.structured_content["note"]


@pytest.mark.anyio
async def test_a_ticket_that_is_not_there_is_refused() -> None:
    async with sandbox() as desk:
        assert (await desk.call(JOB, ticketId="99999")).is_error


@pytest.mark.anyio
async def test_words_whose_vowels_are_marks_are_compared_whole() -> None:
    async with sandbox() as desk:
        first = _ticket(desk, "Do you ship to Norway?")
        first_in_hindi = {**first, "id": desk.world.new_id(), "ticketNumber": "9001", "subject": "ऑर्डर नहीं मिला"}
        again = {**first, "id": desk.world.new_id(), "ticketNumber": "9002", "subject": "अब तक ऑर्डर नहीं आया"}
        for ticket in (first_in_hindi, again):
            desk.world.tickets.add(ticket)
        rows = await _found(desk, first_in_hindi["subject"])
        assert "subject alike (ऑर्डर, नहीं)" in rows[again["subject"]]["why"]


def test_of_long_texts_no_more_is_compared_than_memory_has_room_for() -> None:
    words = " ".join(f"w{number}é" for number in range(20_000))
    numbers = " ".join(f"AB-{number}" for number in range(10_000, 30_000))
    for text in (words, numbers, f"<p>{words}</p>"):
        ticket = Record({"subject": text, "description": text, "createdTime": CREATED, "cf": {"cf_order": text}})
        features = Features(ticket)
        assert len(features.subject | features.message) <= 1_000
        assert len(features.references) <= 50
        others = [Record({**ticket, "subject": f"{number} {text}"}) for number in range(3)]
        for likeness, _ in Comparison(ticket, others, timedelta(days=7)).likenesses():
            assert likeness.points >= 5
            assert len("; ".join(likeness.reasons)) < 1_000


def test_a_number_is_compared_however_many_others_a_long_text_has() -> None:
    others = " ".join(f"AB-{number:05}" for number in range(90))
    said = Features(Record({"description": others, "cf": {"cf_order_number": "NW-20817"}})).references
    assert "NW-20817" in said
    assert len(said) == MAX_REFERENCES
    repeated = "AB-00001 " * 90 + "NW-20817"
    assert Features(Record({"description": repeated})).references == {"AB-00001", "NW-20817"}
