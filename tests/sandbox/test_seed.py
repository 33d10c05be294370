"""What a new sandbox holds."""

from __future__ import annotations

from collections import Counter

from tests.support.desk import Desk


def test_numbers(desk: Desk) -> None:
    world = desk.app.state.world
    assert len(list(world.departments)) == 3
    assert len(list(world.agents)) >= 6
    assert len(list(world.teams)) == 4
    assert len(list(world.contacts)) >= 12
    assert len(list(world.accounts)) >= 6
    assert len(list(world.tickets)) >= 40
    assert len(list(world.articles)) >= 10


def test_every_state_and_channel(desk: Desk) -> None:
    tickets = list(desk.app.state.world.tickets)
    assert {ticket["status"] for ticket in tickets} == {
        "Open",
        "On Hold",
        "Escalated",
        "Pending Customer Response",
        "Closed",
    }
    assert {ticket["channel"] for ticket in tickets} == {
        "Email",
        "Phone",
        "Web",
        "Chat",
        "Facebook",
        "Twitter",
        "Forum",
        "WhatsApp",
    }
    assert Counter(bool(ticket["assigneeId"]) for ticket in tickets)[False] >= 5


def test_ids_are_long_numbers(desk: Desk) -> None:
    world = desk.app.state.world
    for table in (
        world.tickets,
        world.contacts,
        world.agents,
        world.articles,
        world.threads,
        world.views,
        world.organizations,
    ):
        for record in table:
            assert len(record["id"]) == 19
            assert int(record["id"]) > 2**53


def test_one_ticket_of_acme_corp(desk: Desk) -> None:
    assert "Acme Corp" in desk.find("Acme Corp")["subject"]


def test_addresses_per_department(desk: Desk) -> None:
    counts = {
        department["name"]: len(desk.data("mailReplyAddress", departmentId=department["id"], isActive="true"))
        for department in desk.data("departments")
    }
    assert counts == {"Customer Support": 2, "Billing": 1, "Technical Support": 2}


def test_the_status_field_lists_the_statuses(desk: Desk) -> None:
    (status,) = desk.data("organizationFields", module="tickets", apiNames="status")
    assert {"value": "Pending Customer Response", "statusType": "On Hold"} in status["allowedValues"]


def test_html_and_hostile_texts(desk: Desk) -> None:
    descriptions = [ticket["description"] for ticket in desk.app.state.world.tickets]
    assert any("<b>" in text for text in descriptions)
    assert any("IGNORE ALL PREVIOUS INSTRUCTIONS" in text for text in descriptions)


def test_ticket_numbers_grow_with_time(desk: Desk) -> None:
    tickets = sorted(desk.app.state.world.tickets, key=lambda ticket: str(ticket["createdTime"]))
    numbers = [int(ticket["ticketNumber"]) for ticket in tickets]
    assert numbers == sorted(numbers)
    assert desk.find("Acme Corp")["ticketNumber"] == "126"


def test_ambiguous_names(desk: Desk) -> None:
    agents = [agent for agent in desk.app.state.world.agents if agent["status"] == "ACTIVE"]
    assert Counter(agent["firstName"] for agent in agents)["Daniel"] == 2
    assert Counter(agent["lastName"] for agent in agents)["Okafor"] == 2
    assert len(desk.data("contacts/search", fullName="Emily Carter")) == 2
    assert len(desk.data("accounts/search", accountName="Globex*")) == 2


def test_duplicates_chats_and_spam(desk: Desk) -> None:
    for order in ("NW-20817", "NW-20902"):
        assert len(desk.data("tickets/search", customField1=f"cf_order_number:{order}")) >= 2
    assert len(desk.data("tickets/search", channel="WhatsApp")) >= 3
    assert len(desk.data("tickets/search", channel="Chat")) >= 3
    assert sum(ticket["isSpam"] for ticket in desk.app.state.world.tickets) >= 4


def test_a_day_of_history(desk: Desk) -> None:
    world = desk.app.state.world
    closed = [ticket for ticket in world.tickets if (ticket["closedTime"] or "") >= world.ago(24)]
    assert len(closed) >= 8
    assert all(ticket["createdTime"] < ticket["closedTime"] <= world.now() for ticket in closed)
    assert sum(ticket["reopenCount"] for ticket in world.tickets) >= 3
    still_open = [ticket for ticket in desk.data("tickets", limit=100) if ticket["statusType"] == "Open"]
    soon = [ticket for ticket in still_open if world.now() < (ticket["dueDate"] or "") < world.ago(-4)]
    overdue = [ticket for ticket in still_open if (ticket["dueDate"] or "9") < world.now()]
    assert len(soon) >= 3
    assert len(overdue) >= 3


def test_customers_who_wait_for_a_reply(desk: Desk) -> None:
    waiting = [
        ticket
        for ticket in desk.app.state.world.tickets
        if ticket["status"] == "Open"
        and ticket["assigneeId"]
        and desk.app.state.world.threads.of(ticket["id"])[-1]["direction"] == "in"
    ]
    assert len(waiting) >= 8


def test_attacks(desk: Desk) -> None:
    threads = [str(thread["content"]) for thread in desk.app.state.world.threads]
    for attack in ("display:none", "</untrusted>", '"role": "system"', "\u202e", "\U000e0063", "![picture](https://"):
        assert any(attack in text for text in threads), attack
    assert any("SYSTEM:" in ticket["subject"] for ticket in desk.app.state.world.tickets)
