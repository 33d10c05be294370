"""A server on standard input answers every request, says what is wrong with any other line, and goes on."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.fuzz import rounds, texts, values
from tests.support.processes import PATIENCE
from tests.support.stdio import begin, line, server_on_pipes

METHODS = ["tools/list", "tools/call", "resources/read", "resources/list", "prompts/get", "completion/complete", "ping"]
METHODS += [
    "initialize",
    "notifications/cancelled",
    "notifications/progress",
    "logging/setLevel",
    "resources/subscribe",
]
CORE = sorted(name for name, tool in TOOLS.items() if tool.core)
numbers = count(1)


class Client:
    """What reads and writes the lines of a running server."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.lines: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._pass_over_the_log, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for each in self.process.stdout:
            self.lines.put(each)

    def _pass_over_the_log(self) -> None:
        assert self.process.stderr is not None
        while self.process.stderr.read(65_536):
            pass

    def answers(self, sent: bytes, *wanted: str) -> list[dict[str, Any]]:
        """All that is said until the requests of these ids are answered."""
        assert self.process.stdin is not None
        self.process.stdin.write(sent)
        self.process.stdin.flush()
        said: list[dict[str, Any]] = []
        while not {*wanted} <= {str(each.get("id")) for each in said}:
            said.append(json.loads(self.lines.get(timeout=PATIENCE)))
        return said


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with server_on_pipes("--sandbox") as process:
        begin(process)
        yield Client(process)
        assert process.poll() is None


def ping() -> tuple[str, bytes]:
    number = f"ping {next(numbers)}"
    return number, line({"jsonrpc": "2.0", "id": number, "method": "ping"})


calls = st.fixed_dictionaries(
    {"name": st.sampled_from(CORE) | texts, "arguments": st.dictionaries(texts, values) | values}
)
ids = st.sampled_from(["ticketId", "limit", "fields", "status", "assigneeId", "next_cursor", "content", "clear"])
known = st.fixed_dictionaries({"name": st.sampled_from(CORE), "arguments": st.dictionaries(ids, values, max_size=4)})
uris = st.tuples(
    st.sampled_from(["departments", "ticket/", "article/", "contact/"]),
    st.sampled_from(["", "101", "4000000000007000001", "%00", "/"]) | texts,
).map(lambda made: {"uri": "zohodesk://" + "".join(made)})
prompts = st.sampled_from(["triage_tickets", "draft_reply"]) | texts
inputs = st.sampled_from(["department", "channel", "limit", "ticket", "tone", "agent", "status", "by"]) | texts
typed = st.sampled_from(["", "b", "101", "10"]) | texts
filled = st.fixed_dictionaries({"name": prompts, "arguments": st.dictionaries(inputs, typed, max_size=3)})
completed = st.fixed_dictionaries(
    {
        "ref": st.fixed_dictionaries({"type": st.just("ref/prompt"), "name": prompts}),
        "argument": st.fixed_dictionaries({"name": inputs, "value": typed}),
    }
)
params = st.one_of(
    calls, known, values, st.fixed_dictionaries({"uri": texts, "name": texts, "ref": values, "argument": values})
)
asked = st.one_of(
    st.tuples(st.sampled_from(METHODS[:7]) | texts, params),
    st.tuples(st.just("resources/read"), uris),
    st.tuples(st.just("prompts/get"), filled),
    st.tuples(st.just("completion/complete"), completed),
)
"""A request and what it takes; also of those for which a list, or the protocol, says what that is."""


@rounds(25)
@given(asked)
def test_every_request_is_answered(client: Client, sent_request: tuple[str, Any]) -> None:
    method, params = sent_request
    number = f"request {next(numbers)}"
    sent = line({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
    end, ping_line = ping()
    said = client.answers(sent + ping_line, end, *([] if has_no_json(params) else [number]))
    for each in said:
        assert each["jsonrpc"] == "2.0"
        assert '"SERVER_ERROR"' not in json.dumps(each), each
        error = each.get("error", {})
        is_of_zoho = "uri" in (error.get("data") or {})  # such as of a ticket that there is not
        assert error.get("code") != -32603 or is_of_zoho, each


def has_no_json(value: Any) -> bool:
    """Whether the line is none that JSON knows: it gets an error without its id."""
    return any(word in json.dumps(value) for word in ("NaN", "Infinity"))


objects = st.fixed_dictionaries(
    {},
    optional={
        "jsonrpc": st.just("2.0") | values,
        "id": values,
        "method": st.sampled_from(METHODS) | values,
        "params": params,
        "result": values,
        "error": values,
    },
)
told = st.fixed_dictionaries(
    {
        "jsonrpc": st.just("2.0"),
        "method": st.sampled_from([method for method in METHODS if method.startswith("notifications/")]),
        "params": st.dictionaries(st.sampled_from(["requestId", "progressToken", "progress", "reason"]), values),
    }
)
answered = st.fixed_dictionaries(
    {"jsonrpc": st.just("2.0"), "id": values}, optional={"result": values, "error": values}
)
messages = (objects | told | answered | st.lists(objects | told, max_size=3)).map(line)
"""What clients say; also what needs no answer, answers to nothing, and several at once, as older ones do."""
broken = st.tuples(messages, st.integers(0, 200), st.binary(max_size=3)).map(
    lambda made: made[0][: made[1]] + made[2] + made[0][made[1] :]
)


@rounds(40)
@given(st.lists(messages | broken | st.binary(max_size=100), max_size=4).map(b"".join))
def test_no_line_ends_the_server_or_stops_it(client: Client, sent: bytes) -> None:
    end, ping_line = ping()
    client.answers(sent + b"\n" + ping_line, end)
    assert client.process.poll() is None
