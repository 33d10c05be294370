"""The three workflows, by plain HTTP: triage, reply, time."""

from __future__ import annotations

from tests.support.desk import Desk

DEPARTMENT_WORDS = {"Technical Support": ("api", "app", "error"), "Billing": ("invoice", "charge", "refund", "card")}


def test_triage(desk: Desk) -> None:
    departments = {department["name"]: department["id"] for department in desk.data("departments")}
    waiting = [
        ticket for ticket in desk.data("tickets/search", status="Open", limit=100) if ticket["assigneeId"] is None
    ]
    assert len(waiting) >= 10
    for found in waiting:
        ticket = desk.get(f"tickets/{found['id']}").json()
        text = f"{ticket['subject']} {ticket['description']}".lower()
        name = next((name for name, words in DEPARTMENT_WORDS.items() if any(word in text for word in words)), None)
        change = {
            "departmentId": departments[name or "Customer Support"],
            "priority": "High" if "urgent" in text else "Medium",
        }
        assert desk.patch(f"tickets/{ticket['id']}", change).status_code == 200
    moved = desk.find("API returns error 401")
    assert (moved["departmentId"], moved["priority"]) == (departments["Technical Support"], "Medium")
    assert desk.find("Cannot sign in")["priority"] == "High"


def test_reply(desk: Desk) -> None:
    ticket = desk.find("API returns error 401")
    article = desk.data(f"tickets/{ticket['id']}/articleSuggestion", limit=3)[0]
    assert article["title"] == "API error 401: renew your token"
    address = desk.data("mailReplyAddress", departmentId=ticket["departmentId"])[0]["address"]
    body = {
        "channel": "EMAIL",
        "fromEmailAddress": address,
        "contentType": "html",
        "content": f'<p>This may help: <a href="{article["webUrl"]}">{article["title"]}</a></p>',
    }
    assert desk.post(f"tickets/{ticket['id']}/sendReply", body).status_code == 200
    desk.patch(f"tickets/{ticket['id']}", {"status": "Pending Customer Response"})
    after = desk.get(f"tickets/{ticket['id']}").json()
    assert (after["status"], after["threadCount"]) == ("Pending Customer Response", "2")
    assert article["webUrl"] in desk.get(f"tickets/{ticket['id']}/latestThread").json()["content"]


def test_time(desk: Desk) -> None:
    ticket = desk.find("Acme Corp")["id"]
    time = {"executedTime": "2026-01-31T09:30:00.000Z", "hoursSpent": 0, "minutesSpent": 45}
    assert desk.post(f"tickets/{ticket}/timeEntry", time).json()["minutesSpent"] == "45"
    comment = {"content": "Called Laura, offer is out.", "isPublic": False, "contentType": "plainText"}
    assert desk.post(f"tickets/{ticket}/comments", comment).json()["isPublic"] is False
    closed = desk.patch(f"tickets/{ticket}", {"status": "Closed"}).json()
    assert (closed["statusType"], closed["timeEntryCount"]) == ("Closed", "1")
