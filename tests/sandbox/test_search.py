"""Searching, sorting and paging, over what the seed holds."""

from __future__ import annotations

import pytest

from tests.support.desk import Desk

SUPPORT = "4000000000001000001"
ACME = "4000000000004000001"


def subjects(desk: Desk, **query: object) -> list[str]:
    return [ticket["subject"] for ticket in desk.data("tickets/search", **{"limit": 100, **query})]


def every(desk: Desk) -> list[dict[str, object]]:
    return desk.data("tickets/search", limit=100)


def test_everything_with_a_count(desk: Desk) -> None:
    answer = desk.get("tickets/search", limit=7).json()
    assert len(answer["data"]) == 7
    assert answer["count"] == len(every(desk))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"subject": "acme corp"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"subject": "corp*sites"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"subject": "Bulk*"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"description": "Rahman,Lofoten"}, "Do you ship to Norway?"),
        ({"_all": "Lofoten"}, "Do you ship to Norway?"),
        ({"accountName": "Acme Corp", "priority": "High"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"contactName": "Laura Bennett"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"email": "laura.bennett@acme.example"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"customField1": "cf_order_number:NW-21000"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"tag": "bulk*"}, "Bulk order for Acme Corp: delivery to three sites"),
        ({"productName": "Mobile App", "tag": "crash"}, "Mobile app crashes at start on Android 16"),
    ],
)
def test_criteria(desk: Desk, query: dict[str, object], expected: str) -> None:
    assert subjects(desk, **query) == [expected]


def test_alternatives_are_or(desk: Desk) -> None:
    found = desk.data("tickets/search", status="Escalated,On Hold", limit=100)
    assert {ticket["status"] for ticket in found} == {"Escalated", "On Hold"}


def test_criteria_are_and(desk: Desk) -> None:
    for ticket in desk.data("tickets/search", status="Open", departmentId=SUPPORT, channel="Twitter"):
        assert (ticket["status"], ticket["departmentId"], ticket["channel"]) == ("Open", SUPPORT, "Twitter")


def test_status_placeholders(desk: Desk) -> None:
    found = desk.data("tickets/search", status="${open}", limit=100)
    assert {ticket["status"] for ticket in found} == {"Open", "Escalated"}


def test_emptiness(desk: Desk) -> None:
    without, with_any = subjects(desk, accountName="${Empty}"), subjects(desk, accountName="${NotEmpty}")
    assert without
    assert with_any
    assert len(without) + len(with_any) == len(every(desk))
    assert subjects(desk, customField1="cf_order_number:${notempty}")


def test_time_ranges(desk: Desk) -> None:
    times = sorted(str(ticket["createdTime"]) for ticket in every(desk))
    found = desk.data("tickets/search", createdTimeRange=f"{times[3]},{times[6]}", sortBy="createdTime")
    assert [ticket["createdTime"] for ticket in found] == times[3:7]


def test_sorting(desk: Desk) -> None:
    up = [ticket["createdTime"] for ticket in desk.data("tickets/search", sortBy="createdTime", limit=100)]
    down = [ticket["createdTime"] for ticket in desk.data("tickets/search", sortBy="-createdTime", limit=100)]
    assert up == sorted(up)
    assert down == up[::-1]


def test_those_without_a_due_date_come_last(desk: Desk) -> None:
    for sort in ("dueDate", "-dueDate"):
        dates = [ticket["dueDate"] for ticket in desk.data("tickets", sortBy=sort, limit=100)]
        count = dates.index(None)
        assert all(dates[:count])
        assert not any(dates[count:])


@pytest.mark.parametrize(
    ("path", "first", "largest"),
    [("tickets/search", 0, 100), ("tickets", 0, 100), ("articles", 1, 50), ("accounts", 1, 50)],
)
def test_pages_cover_everything_once(desk: Desk, path: str, first: int, largest: int) -> None:
    whole = [record["id"] for record in desk.data(path, limit=largest)]
    parts: list[str] = []
    while part := desk.data(path, **{"from": first + len(parts), "limit": 6}):
        parts += [record["id"] for record in part]
    assert parts == whole
    assert len(set(parts)) == len(parts)


def test_default_limits(desk: Desk) -> None:
    assert len(desk.data("tickets/search")) == 10
    assert len(desk.data("tickets")) == 25


def test_contacts_accounts_articles_products(desk: Desk) -> None:
    assert [contact["lastName"] for contact in desk.data("contacts/search", fullName="Jack O'Neill")] == ["O'Neill"]
    assert len(desk.data("contacts/search", accountName="Acme Corp")) == 2
    assert [account["id"] for account in desk.data("accounts/search", accountName="Acme*")] == [ACME]
    assert [article["title"] for article in desk.data("articles/search", title="invoice")] == ["Download an invoice"]
    assert [product["productCode"] for product in desk.data("products/search", productCode="NW-TENT-4")] == [
        "NW-TENT-4"
    ]


def test_search_over_modules(desk: Desk) -> None:
    answer = desk.get("search", searchStr="Acme").json()
    assert {record["module"] for record in answer["data"]} == {"tickets", "contacts", "accounts"}
    assert answer["count"]["accounts"] == 1


@pytest.mark.parametrize(
    "query",
    [
        {"assignee": "Unassigned"},
        {"assignee": "4000000000002000002"},
        {"channel": "Phone,Chat"},
        {"status": "Closed"},
        {"priority": "Urgent"},
        {"teamIds": "4000000000003000004"},
        {"departmentIds": "4000000000001000002,4000000000001000003"},
        {"receivedInDays": "15"},
        {"filters": '{"Status": ["Closed"]}'},
    ],
)
def test_list_filters(desk: Desk, query: dict[str, str]) -> None:
    whole = desk.data("tickets", limit=100)
    some = desk.data("tickets", limit=100, **query)
    (name, text), columns = next(iter(query.items())), {"teamIds": "teamId", "departmentIds": "departmentId"}
    assert 0 < len(some) <= len(whole)
    if name in ("channel", "status", "priority", "teamIds", "departmentIds"):
        assert {ticket[columns.get(name, name)] for ticket in some} <= set(text.split(","))
    elif name == "assignee":
        assert {ticket["assigneeId"] for ticket in some} == {None if text == "Unassigned" else text}


def test_fields_and_includes(desk: Desk) -> None:
    (ticket,) = desk.data("tickets", limit=1, fields="subject,status")
    assert set(ticket) == {"id", "subject", "status"}
    (ticket,) = desk.data("tickets", limit=1, include="contacts,assignee,departments")
    assert {"contact", "assignee", "department"} <= set(ticket)
    assert "team" not in ticket
    (ticket,) = desk.data("tickets", limit=1)
    assert "contact" not in ticket


def test_views(desk: Desk) -> None:
    for view in desk.data("views", module="tickets"):
        tickets = desk.data("tickets", viewId=view["id"], limit=100)
        assert tickets, view["name"]
        if view["name"] == "UnassignedOpenCases":
            assert {ticket["assigneeId"] for ticket in tickets} == {None}
        if view["name"] == "PendingCustomerCases":
            assert {ticket["status"] for ticket in tickets} == {"Pending Customer Response"}
