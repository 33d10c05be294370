"""Whatever Zoho answers, a call gets a result that says what came, never that the server failed."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.rate_limits import REMAINING_HEADER, WEIGHT_HEADER
from zoho_desk_mcp.server import calls
from zoho_desk_mcp.server.caller_rights import CallerRights, of_caller
from zoho_desk_mcp.server.markup.html import HTML_FIELDS
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.changed import changed, changes
from tests.support.fuzz import rounds, texts, values
from tests.support.misbehaving import settings_for

TICKET = "4000000000000000001"
CALLS: dict[str, dict[str, Any]] = {
    "get_single_zoho_desk_ticket_by_id": {"ticketId": TICKET},
    "list_all_zoho_desk_tickets": {"limit": 5},
    "list_all_zoho_desk_tickets_search": {"limit": 5, "subject": "printer"},
    "list_all_zoho_desk_ticket_conversations": {"ticketId": TICKET},
    "get_single_zoho_desk_contact_by_id": {"contactId": TICKET},
    "list_all_zoho_desk_agents": {},
    "get_single_zoho_desk_ticket_attachment_by_id": {"ticketId": TICKET, "attachmentId": TICKET},
    "zoho_desk_tickets_brief": {"ticketId": TICKET},
    "zoho_desk_tickets_needing_reply": {},
    "zoho_desk_contacts_history": {"email": "a@example.com"},
    "update_a_zoho_desk_ticket_by_id": {"ticketId": TICKET, "subject": "Printer"},
    "create_a_zoho_desk_ticket_comment": {"ticketId": TICKET, "content": "Hello"},
}
TIME = "2026-01-31T09:30:00.000Z"
PERSON = {"id": TICKET, "name": "Ada", "firstName": "Ada", "lastName": "Ng", "email": "a@example.com", "type": "AGENT"}
RECORD = {
    **PERSON,
    **dict.fromkeys(("createdTime", "modifiedTime", "dueDate", "responseDueDate", "commentedTime"), TIME),
    **dict.fromkeys(("contactId", "departmentId", "assigneeId", "accountId"), TICKET),
    **dict.fromkeys(("contact", "author", "commenter", "assignee"), PERSON),
    "ticketNumber": "101",
    "subject": "Printer",
    "status": "Open",
    "statusType": "Open",
    "channel": "Email",
    "type": "thread",
    "direction": "in",
    "summary": "Hello",
    "content": "<p>Hello</p>",
    "threadCount": "2",
}
"""What jobs take for a ticket, a message or a person: they read on where records have all that they need."""
TOKEN = b'{"access_token": "x", "expires_in": 3600}'


class Zoho(ThreadingHTTPServer):
    """A server that gives out tokens, or what it is told in their place, and answers anything else as it is told."""

    daemon_threads = True
    status = 200
    kind = "application/json"
    body = b"{}"
    headers: Sequence[tuple[str, str]] = ()
    token_status, token_kind, token_body = 200, "application/json", TOKEN
    tokens = calls = 0
    """How often it was asked for one, and for anything else."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client may leave before it has read all."""


class Handler(BaseHTTPRequestHandler):
    """Its answers."""

    protocol_version = "HTTP/1.1"
    server: Zoho

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        zoho = self.server
        is_token = self.path.startswith("/oauth/")
        zoho.tokens += is_token
        zoho.calls += not is_token
        body = zoho.token_body if is_token else zoho.body
        self.send_response(zoho.token_status if is_token else zoho.status)
        self.send_header("Content-Type", zoho.token_kind if is_token else zoho.kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in () if is_token else zoho.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PATCH = do_DELETE = answer  # noqa: N815  # as the base class calls them

    def log_message(self, format: str, *args: object) -> None:
        """The test's output stays readable."""


@contextmanager
def running() -> Iterator[Zoho]:
    with Zoho(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()


@pytest.fixture(scope="module")
def zoho() -> Iterator[Zoho]:
    with running() as server:
        yield server


def call(server: Zoho, tool: str, **settings: Any) -> Any:
    async def connected() -> Any:
        async with connect(settings_for(f"http://127.0.0.1:{server.server_port}", **settings)) as client:
            with of_caller(CallerRights(frozenset(TOOLS))):
                return await calls.call(client, tool, dict(CALLS[tool]))

    return anyio.run(connected)


def test_each_of_these_calls_asks_for_a_token_and_for_an_answer() -> None:
    with running() as zoho:
        for number, tool in enumerate(CALLS, start=1):
            before = zoho.calls
            call(zoho, tool)
            assert zoho.tokens == number, tool
            assert zoho.calls > before, tool


names = st.sampled_from(
    ["id", "subject", "status", "createdTime", "customFields", "cf", "contact", "email", "ticketNumber"]
)
fields = names | st.sampled_from(sorted(HTML_FIELDS)) | texts
records = st.dictionaries(fields, values, max_size=6)
bodies = st.one_of(
    records,
    st.fixed_dictionaries({"data": st.lists(records | values, max_size=4), "count": values}),
    changes.map(lambda wanted: changed(deepcopy({**RECORD, "data": [RECORD]}), wanted)),
    st.fixed_dictionaries({"errorCode": texts | values, "message": values, "errors": values}),
    values,
).map(lambda value: json.dumps(value).encode())
deep = st.tuples(
    st.integers(1, 3_000), st.sampled_from([(b"[", b"]"), (b'{"data":', b"}"), (b'{"data":[', b"]}")])
).map(lambda made: made[1][0] * made[0] + b"1" + made[1][1] * made[0])
packed = st.tuples(bodies, st.sampled_from([b"", b"", b"x", b"\x1f\x8b"]), st.integers(0, 20)).map(
    lambda made: (gzip.compress(made[0]) + made[1])[: None if made[2] < 10 else 2 * made[2]]
)
"""As `gzip`; of which some goes on after its end, or ends before it."""
cut = st.tuples(bodies, st.integers(0, 60)).map(lambda made: made[0][: made[1]])
kinds = st.sampled_from(["application/json", "application/json;charset=utf-16", "text/html", "", "x" * 500])
statuses = st.sampled_from([200, 200, 200, 204, 206, 302, 400, 401, 403, 404, 422, 429, 500, 503])
header_names = st.sampled_from(
    [REMAINING_HEADER, WEIGHT_HEADER, "Retry-After", "Content-Disposition", "Content-Encoding", "Location", "Link"]
)
header_bits = st.sampled_from(
    [
        *("0", "-1", "49990", "9" * 30, "1e3", "\u00b2", "Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 99999", "+9999"),
        *("attachment; filename=", "filename*=utf-8''", '"', "a.pdf", "../", "%ff", ";", "gzip", "identity", ","),
        *('<https://desk.zoho.com?from=1>; rel="next"', "http://[", "/", " "),
    ]
)
header_values = st.lists(header_bits | st.text(st.characters(min_codepoint=32, max_codepoint=255)), max_size=4).map(
    "".join
)
headers = st.lists(st.tuples(header_names, header_values), max_size=4)


@rounds(60)
@given(st.sampled_from(sorted(CALLS)), statuses, kinds, headers, bodies | cut | st.binary(max_size=60))
def test_any_answer_of_zoho_becomes_a_result(
    zoho: Zoho, tool: str, status: int, kind: str, more: list[tuple[str, str]], body: bytes
) -> None:
    zoho.status, zoho.kind, zoho.headers, zoho.body = status, kind, more, b"" if status == 204 else body
    result = call(zoho, tool)
    shown = result.model_dump_json(by_alias=True)
    assert "SERVER_ERROR" not in shown
    shown.encode()
    assert result.is_error or status < 300


@rounds(20)
@given(st.sampled_from(sorted(CALLS)), st.sampled_from([200, 206, 400, 429, 500]), deep | packed, st.booleans())
def test_any_body_is_unpacked_or_told(zoho: Zoho, tool: str, status: int, body: bytes, is_named: bool) -> None:
    is_packed = body.startswith(b"\x1f\x8b")
    zoho.status, zoho.kind, zoho.body = status, "application/json", body
    zoho.headers = [("Content-Encoding", "gzip")] if is_packed and is_named else []
    result = call(zoho, tool)
    assert "SERVER_ERROR" not in result.model_dump_json(by_alias=True)
    assert result.is_error or status < 300


token_fields = st.sampled_from(["access_token", "expires_in", "expires_in_sec", "api_domain", "error", "scope"]) | texts
tokens = st.dictionaries(token_fields, values | st.just("x") | st.just(3600), max_size=5).map(
    lambda value: json.dumps(value).encode()
)


@rounds(40)
@given(st.sampled_from(sorted(CALLS)), statuses, kinds, tokens | bodies | cut | st.binary(max_size=60))
def test_any_answer_of_the_accounts_server_becomes_a_result(tool: str, status: int, kind: str, body: bytes) -> None:
    with running() as zoho:  # at another address each time: one that failed often is not asked for a while
        zoho.token_status, zoho.token_kind, zoho.token_body = status, kind, b"" if status == 204 else body
        shown = call(zoho, tool, client_id=str(zoho.server_port)).model_dump_json(by_alias=True)
    assert "SERVER_ERROR" not in shown
    shown.encode()
