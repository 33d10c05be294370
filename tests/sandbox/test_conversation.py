"""Replies, drafts, comments, files and times."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.support.desk import BASE, Desk, error, fields

SENDER = "support@northwind-sandbox.example"


@pytest.fixture
def ticket(desk: Desk) -> str:
    return str(desk.find("Damaged tent pole")["id"])


def reply(desk: Desk, ticket: str, **changes: Any) -> httpx2.Response:
    body = {"channel": "EMAIL", "content": "<p>Hello</p>", "contentType": "html", "fromEmailAddress": SENDER, **changes}
    return desk.post(f"tickets/{ticket}/sendReply", {name: value for name, value in body.items() if value is not None})


def test_email_reply(desk: Desk, ticket: str) -> None:
    before = desk.data(f"tickets/{ticket}/threads")
    sent = reply(desk, ticket, ticketStatus="Pending Customer Response").json()
    assert (sent["direction"], sent["status"], sent["channel"], sent["contentType"]) == (
        "out",
        "SUCCESS",
        "EMAIL",
        "text/html",
    )
    assert sent["to"] == "carlos.mendes@wayfarer.example"
    threads = desk.data(f"tickets/{ticket}/threads")
    assert [thread["id"] for thread in threads] == [sent["id"], *(thread["id"] for thread in before)]
    assert desk.get(f"tickets/{ticket}").json()["status"] == "Pending Customer Response"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"fromEmailAddress": None}, ("/fromEmailAddress", "missing")),
        ({"fromEmailAddress": "billing@northwind-sandbox.example"}, ("/fromEmailAddress", "invalid")),
        ({"channel": "PHONE"}, ("/channel", "invalid")),
        ({"channel": None}, ("/channel", "missing")),
        ({"content": None}, ("/content", "missing")),
        ({"ticketStatus": "Nonsense"}, ("/ticketStatus", "invalid")),
        ({"attachmentIds": ["1"]}, ("/attachmentIds", "invalid")),
    ],
)
def test_refused_replies(desk: Desk, ticket: str, changes: dict[str, Any], fault: tuple[str, str]) -> None:
    before = len(desk.data(f"tickets/{ticket}/threads"))
    response = reply(desk, ticket, **changes)
    assert error(response) == (422, "INVALID_DATA")
    assert fields(response) == [fault]
    assert len(desk.data(f"tickets/{ticket}/threads")) == before


def test_a_forward_says_to_whom(desk: Desk, ticket: str) -> None:
    refused = reply(desk, ticket, isForward=True)
    assert fields(refused) == [("/to", "missing")]
    assert reply(desk, ticket, isForward=True, to="lee@example.com").json()["to"] == "lee@example.com"


def test_sender_with_a_name(desk: Desk, ticket: str) -> None:
    assert reply(desk, ticket, fromEmailAddress=f'"Northwind" <{SENDER}>').status_code == 200


@pytest.mark.parametrize("channel", ["FACEBOOK", "TWITTER", "FORUMS"])
def test_replies_of_other_channels(desk: Desk, ticket: str, channel: str) -> None:
    own = {"FACEBOOK": "Facebook", "TWITTER": "Twitter", "FORUMS": "Forum"}[channel]
    options: dict[str, Any] = {"channel": channel, "fromEmailAddress": None, "contentType": None}
    assert fields(reply(desk, ticket, **options)) == [("/channel", "invalid")]
    (social, *_) = desk.data("tickets/search", channel=own)
    assert reply(desk, social["id"], **options).json()["channel"] == channel


@pytest.mark.parametrize("kind", ["sendReply", "draftReply"])
@pytest.mark.parametrize(
    ("own", "channel", "suits"),
    [
        ("Phone", "EMAIL", True),
        ("Web", "EMAIL", True),
        ("Chat", "EMAIL", True),
        ("Chat", "FACEBOOK", False),
        ("Facebook", "EMAIL", False),
        ("Facebook", "FORUMS", False),
        ("Forum", "FACEBOOK", False),
    ],
)
def test_replies_go_through_the_channel_of_the_ticket(
    desk: Desk, kind: str, own: str, channel: str, suits: bool
) -> None:
    found = desk.data("tickets/search", channel=own)[0]
    address = desk.data("mailReplyAddress", departmentId=found["departmentId"])[0]["address"]
    body = {"channel": channel, "content": "Hello"} | ({"fromEmailAddress": address} if channel == "EMAIL" else {})
    response = desk.post(f"tickets/{found['id']}/{kind}", body)
    assert fields(response) == ([] if suits else [("/channel", "invalid")])
    assert response.status_code == (200 if suits else 422)


def test_drafts(desk: Desk, ticket: str) -> None:
    body = {"channel": "EMAIL", "content": "First words", "fromEmailAddress": SENDER}
    draft = desk.post(f"tickets/{ticket}/draftReply", body).json()
    assert draft["status"] == "DRAFT"
    path = f"tickets/{ticket}/draftReply/{draft['id']}"
    assert desk.patch(path, body | {"content": "Better words"}).json()["content"] == "Better words"
    sent = desk.post(
        f"tickets/{ticket}/sendDraft", params={"draftThreadId": draft["id"], "ticketStatus": "Closed"}
    ).json()
    assert (sent["status"], sent["content"]) == ("SUCCESS", "Better words")
    assert desk.get(f"tickets/{ticket}").json()["statusType"] == "Closed"
    assert error(desk.send("DELETE", path)) == (422, "UNPROCESSABLE_ENTITY")
    assert fields(desk.post(f"tickets/{ticket}/draftReply", body | {"channel": "TWITTER"})) == [("/channel", "invalid")]


def test_a_draft_can_be_dropped(desk: Desk, ticket: str) -> None:
    body = {"channel": "EMAIL", "content": "Words", "fromEmailAddress": SENDER}
    draft = desk.post(f"tickets/{ticket}/draftReply", body).json()
    assert desk.send("DELETE", f"tickets/{ticket}/draftReply/{draft['id']}").status_code == 200
    assert error(desk.get(f"tickets/{ticket}/threads/{draft['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_threads_belong_to_their_ticket(desk: Desk, ticket: str) -> None:
    thread = desk.data(f"tickets/{ticket}/threads")[0]
    other = desk.find("Acme Corp")["id"]
    assert desk.get(f"tickets/{ticket}/threads/{thread['id']}").status_code == 200
    assert error(desk.get(f"tickets/{other}/threads/{thread['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_latest_thread(desk: Desk, ticket: str) -> None:
    latest = desk.get(f"tickets/{ticket}/latestThread", needIncomingThread="true", include="plainText").json()
    assert latest["direction"] == "in"
    assert latest["plainText"] == "Thank you, Thursday would be fine as well."


def test_comments(desk: Desk, ticket: str) -> None:
    path = f"tickets/{ticket}/comments"
    made = desk.post(path, {"content": "Only for us", "isPublic": False, "contentType": "plainText"}).json()
    assert (made["isPublic"], made["commenter"]["type"]) == (False, "AGENT")
    changed = desk.patch(f"{path}/{made['id']}", {"content": "Only for us two"}).json()
    assert changed["content"] == "Only for us two"
    assert len(desk.data(f"{path}/{made['id']}/history")) == 2
    assert desk.data(path, sortBy="-commentedTime")[0]["id"] == made["id"]
    conversation = desk.data(f"tickets/{ticket}/conversations")
    assert {entry["type"] for entry in conversation} == {"thread", "comment"}
    assert desk.send("DELETE", f"{path}/{made['id']}").status_code == 200
    assert error(desk.get(f"{path}/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_comments_on_contacts(desk: Desk) -> None:
    path = "contacts/4000000000005000001/comments"
    made = desk.post(path, {"content": "Prefers the phone"}).json()
    assert [comment["id"] for comment in desk.data(path)] == [made["id"]]


def test_time_entries(desk: Desk, ticket: str) -> None:
    path = f"tickets/{ticket}/timeEntry"
    assert fields(desk.post(path, {"minutesSpent": 5})) == [("/executedTime", "missing")]
    free = {"executedTime": "2026-01-31T09:30:00.000Z", "minutesSpent": 5, "fixedCost": "nothing"}
    assert fields(desk.post(path, free)) == [("/fixedCost", "invalid")]
    assert fields(desk.post(path, {"executedTime": "2026-01-31T09:30:00.000Z"})) == [("/hoursSpent", "missing")]
    body = {"executedTime": "2026-01-31T09:30:00.000Z", "hoursSpent": 1, "minutesSpent": "50", "agentCostPerHour": 60}
    made = desk.post(path, body).json()
    assert (made["hoursSpent"], made["minutesSpent"], made["totalCost"], made["requestId"]) == (
        "1",
        "50",
        "110.00",
        ticket,
    )
    desk.post(path, {"executedTime": "2026-02-01T09:30:00.000Z", "minutesSpent": 15, "isBillable": False})
    total = desk.get(f"tickets/{ticket}/timeEntrySummation").json()
    assert (total["totalHours"], total["totalMins"], total["totalSeconds"]) == ("2", "5", "0")
    assert desk.get(f"tickets/{ticket}/timeEntrySummation", billStatus="billable").json()["totalMins"] == "50"
    assert [entry["minutesSpent"] for entry in desk.data(path, orderBy="DESC")] == ["15", "50"]
    assert desk.send("PUT", f"{path}/{made['id']}", json={"minutesSpent": 5}).json()["minutesSpent"] == "5"
    assert desk.get(f"tickets/{ticket}").json()["timeEntryCount"] == "2"
    contact = desk.get(f"tickets/{ticket}").json()["contactId"]
    assert made["id"] in [entry["id"] for entry in desk.data(f"contacts/{contact}/timeEntry")]
    assert desk.send("DELETE", f"{path}/{made['id']}").status_code == 200
    assert error(desk.get(f"{path}/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_files_up_and_down(desk: Desk, ticket: str) -> None:
    content = bytes(range(256)) * 5
    uploaded = desk.post("uploads", files={"file": ("all.bin", content, "application/x-bytes")}).json()
    assert uploaded["size"] == "1280"
    sent = reply(desk, ticket, attachmentIds=[uploaded["id"]]).json()
    assert sent["attachments"][0]["name"] == "all.bin"
    path = f"tickets/{ticket}/threads/{sent['id']}/attachments/{uploaded['id']}"
    down = desk.get(f"{path}/content")
    assert (down.content, down.headers["content-type"]) == (content, "application/x-bytes")
    assert desk.send("DELETE", path).status_code == 200
    assert error(desk.get(f"{path}/content")) == (404, "RESOURCE_NOT_FOUND")


def test_ticket_attachments(desk: Desk, ticket: str) -> None:
    path = f"tickets/{ticket}/attachments"
    made = desk.post(path, files={"file": ("a.txt", b"abc")}, params={"isPublic": "true"}).json()
    assert (made["name"], made["size"], made["isPublic"]) == ("a.txt", "3", True)
    assert desk.patch(f"{path}/{made['id']}", {"isPublic": False}).status_code == 200
    assert made["id"] in [one["id"] for one in desk.data(path, isPublic="false")]
    assert desk.send("DELETE", f"{path}/{made['id']}").status_code == 200
    assert made["id"] not in [one["id"] for one in desk.data(path)]


def test_uploads_stay_with_what_takes_them(desk: Desk, ticket: str) -> None:
    def upload(name: str) -> str:
        return str(desk.post("uploads", files={"file": (name, name.encode(), "text/plain")}).json()["id"])

    def names(ticket_id: str) -> set[str]:
        return {one["name"] for one in desk.data(f"tickets/{ticket_id}/attachments")}

    assert reply(desk, ticket, attachmentIds=[upload("reply.txt")]).status_code == 200
    comment = {"content": "See the file.", "attachmentIds": [upload("comment.txt")]}
    assert desk.post(f"tickets/{ticket}/comments", comment).status_code == 200
    assert {"reply.txt", "comment.txt"} <= names(ticket)
    known = desk.get(f"tickets/{ticket}").json()
    body = {"subject": "With a file", "uploads": [upload("new.txt")]}
    made = desk.post("tickets", body | {name: known[name] for name in ("departmentId", "contactId")}).json()
    assert names(made["id"]) == {"new.txt"}
    assert fields(desk.post(f"tickets/{ticket}/comments", comment | {"attachmentIds": ["1"]})) == [
        ("/attachmentIds", "invalid")
    ]


def test_attachments_are_read_at_their_href(desk: Desk, ticket: str) -> None:
    path = f"tickets/{ticket}/attachments"
    made = desk.post(path, files={"file": ("a.txt", b"abc", "text/plain")}).json()
    base, _, rest = made["href"].partition("/api/v1/")
    assert base == BASE
    assert desk.get(rest).content == b"abc"
    assert desk.get(rest, inline="true").status_code == 200
    assert error(desk.get(rest.replace(made["id"], "1"))) == (404, "RESOURCE_NOT_FOUND")


def test_a_ticket_without_an_address_cannot_be_answered_by_mail(desk: Desk) -> None:
    ticket = desk.find("new delivery address")["id"]
    assert fields(reply(desk, ticket)) == [("/to", "missing")]
