"""Names that look the same are the same: accents of their own, as macOS writes them, and what nobody sees."""

from __future__ import annotations

import tracemalloc
import unicodedata

import pytest
from zoho_desk_mcp.lookup.alike import words_of
from zoho_desk_mcp.lookup.choices import Choices
from zoho_desk_mcp.lookup.named import Named, find
from zoho_desk_mcp.sandbox.factories import make_agent, make_contact

from tests.support.connected_sandbox import sandbox
from tests.support.results import FENCE, error_text

pytestmark = pytest.mark.anyio

NAME = "Zoë Müller"
WRITTEN = [NAME, unicodedata.normalize("NFD", NAME), "zoë MÜLLER", unicodedata.normalize("NFD", "Zoë M")]
HISTORY = "zoho_desk_contacts_history"


@pytest.mark.parametrize("given", WRITTEN)
@pytest.mark.parametrize("known", ["Müller", unicodedata.normalize("NFD", "Müller"), "Mül\u200bler"])
async def test_an_agent_is_found_however_the_name_is_written(given: str, known: str) -> None:
    async with sandbox() as box:
        names = {"firstName": "Zoë", "lastName": known, "emailId": "zoe@example.com"}
        agent = make_agent(box.world, **names, associatedDepartmentIds=[box.id_of("departments", "Billing")])
        ticket = await box.ticket_of("Billing")
        changed = await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, assigneeId=given)
        assert not changed.is_error, changed
        assert changed.structured_content["assigneeId"] == agent["id"]


async def test_a_value_is_found_however_it_is_written() -> None:
    async with sandbox() as box:
        field = next(one for one in box.world.fields if one["module"] == "tickets" and one["apiName"] == "category")
        field["allowedValues"] = [*field["allowedValues"], {"value": "Café"}]
        ticket = await box.ticket_of("Billing")
        given = unicodedata.normalize("NFD", "café")
        changed = await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, category=given)
        assert changed.structured_content["category"] == "Café"


async def test_a_contact_is_found_however_the_name_is_written() -> None:
    async with sandbox() as box:
        contact = make_contact(box.world, firstName="Zoë", lastName="Müller", email="zoe@example.com")
        found = await box.call(HISTORY, contact=unicodedata.normalize("NFD", NAME))
        assert found.structured_content["contactId"] == contact["id"]


async def test_contacts_of_one_name_stand_between_marks_however_long_it_is() -> None:
    async with sandbox() as box:
        for number in range(12):
            name = {"firstName": "Bob", "lastName": "Long" + " x" * 2_000}
            make_contact(box.world, **name, email=f"b{number}@example.com")
        refused = await box.call(HISTORY, contact="Bob Long")
        assert "contacts fit" in error_text(refused)
        assert FENCE.search(error_text(refused))
        assert refused.meta["zoho-desk-mcp/untrusted"] is True


@pytest.mark.parametrize("word", ["Unassigned", "unassigned", "none", "NULL"])
async def test_a_word_for_nobody_is_refused_in_a_change_with_what_to_do(word: str) -> None:
    async with sandbox() as box:
        ticket = await box.ticket_of("Billing")
        box.app.state.requests.clear()
        text = error_text(await box.call("update_a_zoho_desk_ticket_by_id", ticketId=ticket, assigneeId=word))
        assert text.startswith("assigneeId is empty: leave out what is not to be set; to empty a field, name it in")
        text = error_text(await box.call("zoho_desk_tickets_update_several", tickets=[ticket], assigneeId=word))
        assert text.startswith("assigneeId is empty: leave out what is not to be set; to empty a field, name it in")
        assert not box.app.state.requests


@pytest.mark.parametrize(
    ("known", "given"),
    [
        ("Iş\u0131k Y\u0131lmaz", "IŞIK YILMAZ"),
        ("İbrahim Çelik", "ibrahim çelik"),
        ("Strauß", "STRAUSS"),
        ("Μαΐου", unicodedata.normalize("NFD", "Μαΐου").upper()),
        ("محمد\u200cرض\u0627", "محمدرض\u0627"),
        ("लक्\u200dष्मी", "लक्ष्मी"),
        ("राम कुमार", "राम"),
    ],
)
def test_a_name_is_found_in_any_script(known: str, given: str) -> None:
    assert [one.name for one in find([Named("1", known), Named("2", "Bob")], given).records] == [known]


def test_marks_do_not_part_a_word() -> None:
    assert not find([Named("1", "मोहन रंजन")], "राम").records


def test_texts_of_every_character_leave_little_behind() -> None:
    """Customers choose the characters of messages that are compared: what is known of each was kept for good."""
    words_of("ä")
    text = "".join(map(chr, range(0x10000, 0x110000, 8)))
    tracemalloc.start()
    try:
        words_of(text)
        assert tracemalloc.get_traced_memory()[0] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("given", ["Open", "open", "OPEN,open"])
def test_values_that_differ_by_their_letters_stay_what_they_are(given: str) -> None:
    assert Choices(["Open", "open", "OPEN"]).spelled(given) == given
