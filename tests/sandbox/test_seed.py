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
