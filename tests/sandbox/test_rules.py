"""What holds for every request: token, organization, address, query, body, credits."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sandbox.app import create_app
from zoho_desk_mcp.sandbox.credits import cost
from zoho_desk_mcp.sandbox.operations import load_operations
from zoho_desk_mcp.sandbox.request_log import MAX_REQUESTS, LoggedRequest, new_request_log

from tests.support.desk import Desk, error, fields

TICKET = "4000000000007000001"
NOBODY = "4000000000007999999"


def test_no_token() -> None:
    assert error(Desk(create_app()).get("tickets")) == (401, "INVALID_OAUTH")


@pytest.mark.parametrize("scheme", ["Bearer", "Zoho-oauthtoken wrong"])
def test_wrong_token(desk: Desk, scheme: str) -> None:
    token = desk.headers["Authorization"].split()[1]
    headers = desk.headers | {"Authorization": f"{scheme} {token}"}
    assert error(desk.send("GET", "tickets", headers=headers)) == (401, "INVALID_OAUTH")


def test_organization_header(desk: Desk) -> None:
    headers = {"Authorization": desk.headers["Authorization"]}
    missing = desk.send("GET", "tickets", headers=headers)
    assert error(missing) == (422, "UNPROCESSABLE_ENTITY")
    assert fields(missing) == [("orgId", "missing")]
    assert error(desk.send("GET", "tickets", headers=headers | {"orgId": "1"})) == (403, "OAUTH_ORG_MISMATCH")
    assert desk.send("GET", "organizations", headers=headers).json()["data"][0]["id"] == credentials.ORG_ID
    assert desk.get("tickets", orgId=credentials.ORG_ID).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "nonsense", (404, "URL_NOT_FOUND")),
        ("GET", "/elsewhere", (404, "URL_NOT_FOUND")),
        ("GET", "tickets/", (404, "URL_NOT_FOUND")),
        ("GET", "tickets//comments", (404, "URL_NOT_FOUND")),
        ("DELETE", "tickets", (405, "METHOD_NOT_ALLOWED")),
        ("DELETE", f"tickets/{TICKET}", (405, "METHOD_NOT_ALLOWED")),
        ("GET", f"tickets/{NOBODY}", (404, "RESOURCE_NOT_FOUND")),
        ("GET", f"tickets/{NOBODY}/comments", (404, "RESOURCE_NOT_FOUND")),
        ("GET", f"tickets/{TICKET}/comments/{NOBODY}", (404, "RESOURCE_NOT_FOUND")),
        ("GET", "tickets/abc", (422, "UNPROCESSABLE_ENTITY")),
        ("GET", "tickets/..%2Fcontacts", (422, "UNPROCESSABLE_ENTITY")),
        ("GET", f"tickets/{TICKET}%2Fcomments", (422, "UNPROCESSABLE_ENTITY")),
        ("GET", "tickets/%D9%A1", (422, "UNPROCESSABLE_ENTITY")),
    ],
)
def test_addresses(desk: Desk, method: str, path: str, expected: tuple[int, str]) -> None:
    assert error(desk.send(method, path)) == expected


def test_fixed_paths_win(desk: Desk) -> None:
    desk.get("tickets/search")
    desk.get("cm_things/search")
    desk.get("agents/count")
    assert [request.operation for request in desk.app.state.requests] == [
        "searchTickets",
        "searchRecords",
        "getAgentsCount",
    ]


@pytest.mark.parametrize(
    ("path", "query", "words"),
    [
        ("tickets", {"colour": "red"}, "Extra query parameter 'colour' is present in the input."),
        ("tickets/search", {"limit": 101}, "exceeds the range of '1-100'"),
        ("tickets/search", {"limit": 0}, "exceeds the range of '1-100'"),
        ("tickets/search", {"from": 5000}, "exceeds the range of '0-4999'"),
        ("tickets", {"from": 5000}, "exceeds the range of '0-4999'"),
        ("articles", {"from": 0}, "exceeds the range of '1-4999'"),
        ("tickets", {"limit": "ten"}, "'limit' is invalid"),
        ("tickets", {"include": "everything"}, "'include' is invalid"),
        ("tickets/search", {"sortBy": "colour"}, "'sortBy' is invalid"),
        ("tickets/search", {"subject": "ab"}, "'subject' is invalid"),
        ("tickets/search", {"departmentId": "first"}, "'departmentId' is invalid"),
        ("tickets/search", {"departmentId": "99999999999999999999"}, "'departmentId' is invalid"),
        ("tickets/search", {"createdTimeRange": "yesterday,today"}, "createdTimeRange"),
        ("departments", {"isEnabled": "yes"}, "'isEnabled' is invalid"),
        ("ticketTags", {}, "'departmentId' is missing"),
    ],
)
def test_queries(desk: Desk, path: str, query: dict[str, object], words: str) -> None:
    response = desk.get(path, **query)
    assert error(response) == (422, "UNPROCESSABLE_ENTITY")
    assert words in response.json()["message"]


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("tickets/search", {"sortBy": "-createdTime", "from": 2000}),
        ("tickets", {"assignee": "Unassigned"}),
        ("tickets", {"assignee": "Unassigned,4000000000002000002", "include": "contacts,assignee"}),
        ("mailReplyAddress", {"departmentId": "allDepartment"}),
    ],
)
def test_what_the_file_leaves_out_is_taken(desk: Desk, path: str, query: dict[str, object]) -> None:
    assert desk.get(path, **query).status_code in (200, 204)


def test_bodies(desk: Desk) -> None:
    response = desk.post("tickets", {"subject": 5, "colour": "red"})
    assert error(response) == (422, "INVALID_DATA")
    assert sorted(fields(response)) == [
        ("/colour", "invalid"),
        ("/contactId", "missing"),
        ("/departmentId", "missing"),
        ("/subject", "invalid"),
    ]
    assert error(desk.post("tickets", content=b"{")) == (422, "INVALID_DATA")
    assert error(desk.post("tickets", [])) == (422, "INVALID_DATA")


def test_unknown_ids_in_a_body(desk: Desk) -> None:
    response = desk.patch(f"tickets/{TICKET}", {"assigneeId": NOBODY, "departmentId": NOBODY})
    assert sorted(fields(response)) == [("/assigneeId", "invalid"), ("/departmentId", "invalid")]


def test_a_file_is_needed(desk: Desk) -> None:
    assert error(desk.post(f"tickets/{TICKET}/attachments", {})) == (415, "UNSUPPORTED_MEDIA_TYPE")
    response = desk.post(f"tickets/{TICKET}/attachments", files={"other": ("a.txt", b"x")})
    assert sorted(fields(response)) == [("/file", "missing"), ("/other", "invalid")]


def test_empty_lists_are_204(desk: Desk) -> None:
    response = desk.get("tickets/search", subject="xyzzy")
    assert (response.status_code, response.content) == (204, b"")
    assert desk.get("tickets", **{"from": 4000}).status_code == 204


def test_credits(desk: Desk) -> None:
    def spend(path: str, **query: object) -> tuple[int, int]:
        headers = desk.get(path, **query).headers
        return int(headers["X-Rate-Limit-Request-Weight-v3"]), int(headers["X-Rate-Limit-Remaining-v3"])

    assert spend(f"tickets/{TICKET}") == (1, 107_999)
    assert spend("tickets") == (3, 107_996)
    assert spend("tickets", **{"from": 2001}) == (5, 107_991)
    assert spend("nonsense") == (0, 107_991)


def test_costs_grow_with_the_offset() -> None:
    operations = load_operations()
    assert [cost(operations["getTickets"], offset) for offset in (0, 2000, 2001, 3001, 4001, 4999)] == [
        3,
        3,
        5,
        10,
        50,
        100,
    ]
    assert cost(operations["bulkUpdateTickets"], 0) == 25
    assert cost(operations["updateTicket"], 0) == 1


def test_requests_are_logged_without_secrets(desk: Desk) -> None:
    desk.patch(f"tickets/{TICKET}?disableClosureNotification=true", {"priority": "Low"})
    request = desk.app.state.requests[-1]
    assert (request.method, request.path, request.operation) == ("PATCH", f"/api/v1/tickets/{TICKET}", "updateTicket")
    assert request.query == "disableClosureNotification=true"
    assert b"Low" in request.body
    assert "authorization" not in dict(request.headers)
    assert dict(request.headers)["orgid"] == credentials.ORG_ID


def test_old_requests_are_forgotten() -> None:
    log = new_request_log()
    for number in range(MAX_REQUESTS + 5):
        log.append(LoggedRequest("GET", str(number), "", (), b"", None))
    assert (len(log), log[0].path) == (MAX_REQUESTS, "5")


def test_worlds_are_independent(desk: Desk) -> None:
    other = Desk(create_app())
    other.sign_in()
    desk.patch(f"tickets/{TICKET}", {"subject": "Changed here"})
    assert other.get(f"tickets/{TICKET}").json()["subject"] != "Changed here"


def test_without_seed() -> None:
    desk = Desk(create_app(seed=False))
    desk.sign_in()
    assert desk.get("tickets").status_code == 204
    assert len(desk.data("departments")) == 1


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("accounts", {"filterId": "1"}),
        ("tickets", {"filters": '{"Topic": ["1"]}'}),
        ("ticketsCount", {"customField1": "cf_severity:S1"}),
        ("associatedTickets", {"follower": "4000000000002000001"}),
        ("contracts", {"viewId": "1"}),
    ],
)
def test_a_filter_that_is_not_simulated_is_never_ignored(desk: Desk, path: str, query: dict[str, str]) -> None:
    assert error(desk.get(path, **query)) == (501, "NOT_SIMULATED")
    assert desk.get(path).status_code == 200


def test_views_of_contacts_must_exist(desk: Desk) -> None:
    (view,) = desk.data("views", module="contacts")
    assert desk.data("contacts", viewId=view["id"])
    assert error(desk.get("contacts", viewId="1")) == (404, "RESOURCE_NOT_FOUND")
