"""Tickets keep what is done to them."""

from __future__ import annotations

import pytest

from tests.support.desk import Desk, error, fields

SUPPORT, BILLING = "4000000000001000001", "4000000000001000002"
CONTACT = "4000000000005000001"
ORDER_DESK, REFUNDS = "4000000000003000001", "4000000000003000003"
ORDERS_AGENT, BOTH_AGENT = "4000000000002000002", "4000000000002000005"
"""An agent of Customer Support alone, and one of Billing as well."""
TICKET, OTHER = "4000000000007000010", "4000000000007000011"


def create(desk: Desk, **values: object) -> dict[str, object]:
    body = {"subject": "A new one", "departmentId": SUPPORT, "contactId": CONTACT, **values}
    response = desk.post("tickets", body)
    assert response.status_code == 200, response.text
    ticket: dict[str, object] = response.json()
    return ticket


def test_create_and_read(desk: Desk) -> None:
    made = create(desk, description="It is broken.", priority="High", cf={"cf_severity": "S1"})
    read = desk.get(f"tickets/{made['id']}").json()
    assert (read["subject"], read["status"], read["statusType"]) == ("A new one", "Open", "Open")
    assert (read["email"], read["cf"], read["threadCount"]) == (
        "laura.bennett@acme.example",
        {"cf_severity": "S1"},
        "1",
    )
    assert desk.get(f"tickets/{made['id']}/latestThread").json()["content"] == "It is broken."
    assert int(str(read["ticketNumber"])) > 100
    assert desk.data("tickets", limit=1)[0]["id"] == made["id"]


def test_create_with_a_contact_of_its_own(desk: Desk) -> None:
    body = {"subject": "Hello", "departmentId": SUPPORT, "contact": {"lastName": "New", "email": "new@mail.example"}}
    first, second = desk.post("tickets", body).json(), desk.post("tickets", body).json()
    assert first["contactId"] == second["contactId"]
    assert desk.get(f"contacts/{first['contactId']}").json()["email"] == "new@mail.example"


def test_change_keeps_the_rest(desk: Desk) -> None:
    before = desk.get(f"tickets/{TICKET}").json()
    after = desk.patch(f"tickets/{TICKET}", {"priority": "Urgent", "assigneeId": None}).json()
    assert (after["priority"], after["assigneeId"]) == ("Urgent", None)
    assert after["subject"] == before["subject"]
    assert after["modifiedTime"] > before["modifiedTime"]


def test_custom_fields_are_merged(desk: Desk) -> None:
    desk.patch(f"tickets/{TICKET}", {"cf": {"cf_order_number": "NW-1"}})
    after = desk.patch(f"tickets/{TICKET}", {"cf": {"cf_severity": "S2"}}).json()
    assert after["cf"] == {"cf_order_number": "NW-1", "cf_severity": "S2"}


@pytest.mark.parametrize(
    ("values", "faults"),
    [
        ({"cf": {"cf_plan": "gold"}}, ["/cf/cf_plan"]),
        ({"cf": {"subject": "x"}}, ["/cf/subject"]),
        ({"cf": {"cf_severity": "S9"}}, ["/cf/cf_severity"]),
        ({"priority": "Critical", "category": "Hats"}, ["/category", "/priority"]),
        ({"classification": "Riddle"}, ["/classification"]),
        ({"channel": "Pigeon"}, ["/channel"]),
    ],
)
def test_values_outside_the_fields_of_the_organization(
    desk: Desk, values: dict[str, object], faults: list[str]
) -> None:
    before = desk.get(f"tickets/{TICKET}").json()
    body = {"subject": "A new one", "departmentId": SUPPORT, "contactId": CONTACT, **values}
    for response in (desk.patch(f"tickets/{TICKET}", values), desk.post("tickets", body)):
        assert error(response) == (422, "INVALID_DATA")
        assert sorted(fields(response)) == [(fault, "invalid") for fault in faults]
    assert desk.get(f"tickets/{TICKET}").json() == before


def test_a_choice_can_be_cleared(desk: Desk) -> None:
    values = {"priority": None, "category": None, "cf": {"cf_severity": None}}
    assert desk.patch(f"tickets/{TICKET}", values).json()["priority"] is None


def test_statuses(desk: Desk) -> None:
    assert fields(desk.patch(f"tickets/{TICKET}", {"status": "Nonsense"})) == [("/status", "invalid")]
    desk.patch(f"tickets/{TICKET}", {"status": "Open"})
    closed = desk.patch(f"tickets/{TICKET}", {"status": "Closed"}).json()
    assert closed["statusType"] == "Closed"
    assert closed["closedTime"]
    waiting = desk.patch(f"tickets/{TICKET}", {"status": "Pending Customer Response"}).json()
    assert (waiting["statusType"], waiting["closedTime"]) == ("On Hold", None)
    assert waiting["onholdTime"]
    metrics = desk.get(f"tickets/{TICKET}/metrics").json()
    assert int(metrics["reopenCount"]) >= 1
    assert [stage["status"] for stage in metrics["stagingData"]][-3:] == ["Open", "Closed", "Pending Customer Response"]


def test_a_refused_change_changes_nothing(desk: Desk) -> None:
    before = desk.get(f"tickets/{TICKET}").json()
    assert desk.patch(f"tickets/{TICKET}", {"subject": "x", "status": "Nonsense"}).status_code == 422
    assert desk.get(f"tickets/{TICKET}").json() == before


def test_trash_and_restore(desk: Desk) -> None:
    response = desk.post("tickets/moveToTrash", {"ticketIds": [TICKET, OTHER]})
    assert (response.status_code, response.content) == (204, b"")
    assert error(desk.get(f"tickets/{TICKET}")) == (404, "RESOURCE_NOT_FOUND")
    assert error(desk.get(f"tickets/{TICKET}/threads")) == (404, "RESOURCE_NOT_FOUND")
    assert TICKET not in [ticket["id"] for ticket in desk.data("tickets/search", limit=100)]
    assert {entry["id"] for entry in desk.data("recycleBin", module="tickets")} == {TICKET, OTHER}
    results = desk.post("recycleBin/restore", {"ids": [TICKET, "1"]}).json()["results"]
    assert [result["success"] for result in results] == [True, False]
    assert desk.get(f"tickets/{TICKET}").status_code == 200


def test_trash_is_all_or_nothing(desk: Desk) -> None:
    assert error(desk.post("tickets/moveToTrash", {"ticketIds": [TICKET, "1"]})) == (404, "RESOURCE_NOT_FOUND")
    assert desk.get(f"tickets/{TICKET}").status_code == 200


def test_close_many_and_update_many(desk: Desk) -> None:
    assert desk.post("closeTickets", {"ids": [TICKET, OTHER]}).status_code == 200
    assert desk.get(f"tickets/{OTHER}").json()["statusType"] == "Closed"
    body = {"ids": [TICKET, OTHER], "fieldName": "priority", "fieldValue": "Low"}
    assert desk.post("tickets/updateMany", body).status_code == 204
    assert desk.get(f"tickets/{OTHER}").json()["priority"] == "Low"

    body = {"ids": [TICKET, OTHER], "fieldName": "priority", "fieldValue": "Critical"}
    assert fields(desk.post("tickets/updateMany", body)) == [("/priority", "invalid")]


@pytest.mark.parametrize("by", ["move", "patch"])
@pytest.mark.parametrize(("agent", "stays"), [(ORDERS_AGENT, False), (BOTH_AGENT, True)])
def test_a_move_leaves_team_and_agent_of_the_old_department(desk: Desk, by: str, agent: str, stays: bool) -> None:
    made = create(desk, teamId=ORDER_DESK, assigneeId=agent)
    path, target = f"tickets/{made['id']}", {"departmentId": BILLING}
    moved = desk.post(f"{path}/move", {}, params=target) if by == "move" else desk.patch(path, target)
    assert moved.status_code == 200
    after = desk.get(path).json()
    assert (after["departmentId"], after["teamId"], after["assigneeId"]) == (BILLING, None, agent if stays else None)


def test_a_team_of_another_department(desk: Desk) -> None:
    body = {"subject": "A new one", "departmentId": BILLING, "contactId": CONTACT, "teamId": ORDER_DESK}
    assert fields(desk.post("tickets", body)) == [("/teamId", "invalid")]
    path = f"tickets/{create(desk, teamId=ORDER_DESK)['id']}"
    assert fields(desk.patch(path, {"teamId": REFUNDS})) == [("/teamId", "invalid")]
    assert fields(desk.patch(path, {"departmentId": BILLING, "teamId": ORDER_DESK})) == [("/teamId", "invalid")]
    assert desk.patch(path, {"departmentId": BILLING, "teamId": REFUNDS}).json()["teamId"] == REFUNDS


def test_merge(desk: Desk) -> None:
    count = sum(int(desk.get(f"tickets/{one}").json()["threadCount"]) for one in (TICKET, OTHER))
    merged = desk.post(f"tickets/{TICKET}/merge", {"ids": [OTHER]}).json()
    assert merged["threadCount"] == str(count)
    assert error(desk.get(f"tickets/{OTHER}")) == (404, "RESOURCE_NOT_FOUND")


def test_split(desk: Desk) -> None:
    thread = desk.data(f"tickets/{TICKET}/threads")[0]
    new = desk.post(f"tickets/{TICKET}/threads/{thread['id']}/split").json()
    assert new["id"] != TICKET
    assert desk.data(f"tickets/{new['id']}/threads")[0]["id"] == thread["id"]


def test_spam(desk: Desk) -> None:
    assert desk.post("tickets/markSpam", {"ids": [TICKET], "isSpam": True}).status_code == 200
    assert TICKET not in [ticket["id"] for ticket in desk.data("tickets", limit=100)]
    results = desk.post("tickets/deleteSpam", {"ticketIds": [TICKET, OTHER]}).json()["results"]
    assert [result["success"] for result in results] == [True, False]


def test_read_marks(desk: Desk) -> None:
    desk.post(f"tickets/{TICKET}/markAsRead")
    assert desk.get(f"tickets/{TICKET}", include="isRead").json()["isRead"] is True
    desk.post(f"tickets/{TICKET}/markAsUnRead")
    assert desk.get(f"tickets/{TICKET}", include="isRead").json()["isRead"] is False


def test_resolution(desk: Desk) -> None:
    desk.send("DELETE", f"tickets/{TICKET}/resolution")
    assert desk.get(f"tickets/{TICKET}/resolution").status_code == 204
    desk.patch(f"tickets/{TICKET}/resolution", {"content": "Turned it off and on."})
    assert desk.get(f"tickets/{TICKET}/resolution").json()["content"] == "Turned it off and on."
    assert desk.data(f"tickets/{TICKET}/resolutionHistory")[0]["content"] == "Turned it off and on."


def test_counts(desk: Desk) -> None:
    total = int(desk.get("ticketsCount").json()["count"])
    assert total == desk.get("tickets/search").json()["count"]
    by_status = desk.get("ticketsCountByFieldValues", field="status,overDue").json()
    assert sum(int(part["count"]) for part in by_status["status"]) == total
    assert int(by_status["overDue"]) >= 3
    agent = "4000000000002000002"
    (numbers,) = desk.data("agentsTicketsCount", agentIds=agent)
    assert int(numbers["openCount"]) == len(desk.data("tickets/search", assigneeId=agent, status="${open}", limit=100))
    assert create(desk)
    assert int(desk.get("ticketsCount").json()["count"]) == total + 1


@pytest.mark.parametrize(
    ("path", "field"), [("contacts/4000000000005000008", "contactId"), ("accounts/4000000000004000001", "accountId")]
)
def test_tickets_of_customers(desk: Desk, path: str, field: str) -> None:
    tickets = desk.data(f"{path}/tickets")
    assert tickets
    assert {ticket[field] for ticket in tickets} == {path.split("/")[1]}
    assert desk.get(f"{path}/statistics").json()["totalTickets"] == str(len(tickets))


def test_tags(desk: Desk) -> None:
    desk.post(f"tickets/{TICKET}/associateTag", {"tags": ["brand new", "refund"]})
    names = [tag["name"] for tag in desk.get(f"tickets/{TICKET}/tags").json()["tags"]]
    assert {"brand new", "refund"} <= set(names)
    department = desk.get(f"tickets/{TICKET}").json()["departmentId"]
    (tag,) = desk.data("tags/search", departmentId=department, searchVal="brand")
    assert [ticket["id"] for ticket in desk.data(f"tags/{tag['id']}/tickets")] == [TICKET]
    assert desk.post(f"tickets/{TICKET}/dissociateTag", {"tags": ["Brand New"]}).status_code == 200
    assert desk.get("tags/search", departmentId=department, searchVal="brand").status_code == 204


def test_followers(desk: Desk) -> None:
    agent = "4000000000002000003"
    assert desk.post(f"tickets/{TICKET}/addFollowers", {"followerIds": [agent]}).status_code == 204
    (follower,) = desk.data(f"tickets/{TICKET}/followers")
    assert (follower["id"], follower["following"]) == (agent, "tickets")
    assert fields(desk.post(f"tickets/{TICKET}/addFollowers", {"followerIds": ["1"]})) == [("/followerIds", "invalid")]
    desk.post(f"tickets/{TICKET}/removeFollowers", {"followerIds": [agent]})
    assert desk.get(f"tickets/{TICKET}/followers").status_code == 204


def test_odd_times_are_understood_and_false_ones_refused(desk: Desk) -> None:
    changed = desk.patch(f"tickets/{TICKET}", {"status": "Open", "dueDate": "2020/1/3T9:5:7Z"}).json()
    assert (changed["dueDate"], changed["isOverDue"]) == ("2020-01-03T09:05:07.000Z", True)
    assert fields(desk.patch(f"tickets/{TICKET}", {"dueDate": "2026-02-31T00:00:00.000Z"})) == [("/dueDate", "invalid")]
    assert desk.patch(f"tickets/{TICKET}", {"dueDate": None}).json()["dueDate"] is None


def test_only_plain_fields_can_be_set_on_many(desk: Desk) -> None:
    body = {"ids": [TICKET], "fieldName": "stages", "fieldValue": "x"}
    assert fields(desk.post("tickets/updateMany", body)) == [("/fieldName", "invalid")]
