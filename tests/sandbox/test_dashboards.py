"""Dashboards and metrics count what is in the tickets, and follow what is done to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.desk import Desk, error, fields

DAY = {"duration": "LAST24HOURS", "groupBy": "agent"}
BILLING, CONTACT, AGENT = "4000000000001000002", "4000000000005000001", "4000000000002000004"


def figures(desk: Desk, name: str, **query: str) -> dict[str, Any]:
    response = desk.get(f"dashboards/{name}", **(DAY | query))
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def total(desk: Desk, name: str, **query: str) -> int:
    body = figures(desk, name, **query)
    return int(next(value for key, value in body.items() if key.startswith("total") and key.endswith("Count")))


def hours_ago(hours: float) -> str:
    return f"{datetime.now(UTC) - timedelta(hours=hours):%Y-%m-%dT%H:%M:%S.000Z}"


def test_created_tickets_are_those_that_a_search_finds(desk: Desk) -> None:
    spam = {ticket["id"] for ticket in desk.app.state.world.tickets if ticket["isSpam"]}
    found = desk.data("tickets/search", createdTimeRange=f"{hours_ago(24)},{hours_ago(0)}", limit=100)
    assert total(desk, "createdTickets") == len([ticket for ticket in found if ticket["id"] not in spam]) > 20


@pytest.mark.parametrize("group", ["agent", "channel", "date", "hour"])
def test_groups_add_up(desk: Desk, group: str) -> None:
    for name in ("createdTickets", "solvedTickets", "reopenedTickets", "onholdTickets"):
        body = figures(desk, name, groupBy=group)
        assert body["groupedBy"] == group
        assert sum(int(part["count"]) for part in body["ticketCount"]) == int(body["totalTicketCount"])
    for part in figures(desk, "solvedTickets")["ticketCount"]:
        assert desk.get(f"agents/{part['referenceValue']}").json()["name"] == part["value"]


def test_closing_and_opening_again_is_counted(desk: Desk) -> None:
    body = {"subject": "A new one", "departmentId": BILLING, "contactId": CONTACT, "assigneeId": AGENT}
    names = ("createdTickets", "solvedTickets", "reopenedTickets", "onholdTickets")

    def counts() -> list[int]:
        return [total(desk, name, agentId=AGENT, departmentId=BILLING) for name in names]

    before = counts()
    ticket = desk.post("tickets", body).json()["id"]
    desk.patch(f"tickets/{ticket}", {"status": "On Hold"})
    desk.patch(f"tickets/{ticket}", {"status": "Closed"})
    assert [after - then for after, then in zip(counts(), before, strict=True)] == [1, 1, 0, 1]
    desk.patch(f"tickets/{ticket}", {"status": "Open"})
    assert [after - then for after, then in zip(counts(), before, strict=True)] == [1, 0, 1, 1]


def test_backlog_of_a_day(desk: Desk) -> None:
    today = figures(desk, "backlogTickets", duration="TODAY", groupBy="date")
    unresolved = [
        ticket for ticket in desk.app.state.world.tickets if ticket["status"] != "Closed" and not ticket["isSpam"]
    ]
    assert today["totalTicketCount"] == str(len(unresolved))
    week = figures(desk, "backlogTickets", duration="LAST_7_DAYS", groupBy="date")
    assert len(week["ticketCount"]) == 7
    assert all(int(day["count"]) > 0 for day in week["ticketCount"])


def test_a_reply_is_counted_and_timed(desk: Desk) -> None:
    ticket = desk.find("Damaged tent pole")["id"]
    assert desk.get(f"tickets/{ticket}/metrics").json()["firstResponseTime"] == "01:30 hrs"
    before = total(desk, "responseCount")
    body = {"channel": "EMAIL", "fromEmailAddress": "support@northwind-sandbox.example", "content": "It is on its way."}
    assert desk.post(f"tickets/{ticket}/sendReply", body).status_code == 200
    assert total(desk, "responseCount") == before + 1
    metrics = desk.get(f"tickets/{ticket}/metrics").json()
    assert (metrics["outgoingCount"], metrics["responseCount"], metrics["totalResponseTime"]) == ("2", "2", "17:30 hrs")
    times = figures(desk, "responseTime", isFirstResponse="true")
    assert times["totalAvgSystemTime"].endswith(" hrs")


def test_resolution_times(desk: Desk) -> None:
    (closed,) = desk.data("tickets/search", subject="Sandbox key for the Connect API")
    assert desk.get(f"tickets/{closed['id']}/metrics").json()["resolutionTime"] == "01:00 hrs"
    body = figures(desk, "ticketsResolutionTime")
    assert int(body["totalTicketCount"]) == total(desk, "solvedTickets")
    assert sum(int(part["ticketCount"]) for part in body["timeData"]) == int(body["totalTicketCount"])


def test_ranges_of_days(desk: Desk) -> None:
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    custom = {"duration": "CUSTOM_IN_DATE", "startDate": today, "endDate": today}
    assert total(desk, "createdTickets", **custom) == total(desk, "createdTickets", duration="TODAY")
    missing = desk.get("dashboards/createdTickets", duration="CUSTOM_IN_DATE", groupBy="date")
    assert (error(missing), fields(missing)) == ((422, "UNPROCESSABLE_ENTITY"), [("startDate", "missing")])
    wrong = desk.get("dashboards/createdTickets", groupBy="date", **(custom | {"endDate": "7"}))
    assert fields(wrong) == [("endDate", "invalid")]


def test_statistics_of_a_contact(desk: Desk) -> None:
    contact = desk.find("Damaged tent pole")["contactId"]
    numbers = desk.get(f"contacts/{contact}/statistics").json()
    tickets = [one for one in desk.app.state.world.tickets if one["contactId"] == contact]
    assert numbers["totalTickets"] == str(len(tickets))
    assert numbers["firstResponseTime"].endswith(" hrs")
