"""Whatever comes on standard input is answered, and ends nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from zoho_desk_mcp.server import json_rpc
from zoho_desk_mcp.server.arguments.forms import MAX_DEPTH, MAX_VALUES, TOO_DEEP, TOO_MANY_VALUES
from zoho_desk_mcp.server.memory.json_size import MAX_PARSED

from tests.support.processes import PATIENCE
from tests.support.stdio import SHAKE_HANDS, call_line, line, server_on_pipes

LIST, READ = "list_all_zoho_desk_departments", "read_zoho_desk_tool"
OBJECTS: list[list[dict[str, Any]]] = [[{}] * 200] * (MAX_VALUES // 200)
MANY = {"x": {"role": "user", "model": "m", "content": [{}] * json_rpc.MAX_VALUES}}
"""An answer of a model, of which each part may be of many kinds."""


def _deep(depth: int) -> str:
    """So many lists within each other."""
    return "[" * depth + "]" * depth


def _responses(*lines: bytes, mode: str = "list") -> list[dict[str, Any]]:
    """What a server answers to these lines after the handshake, until its end."""
    with server_on_pipes("--sandbox", "--mode", mode) as server:
        sent = b"".join([*map(line, SHAKE_HANDS), *lines])
        out, _ = server.communicate(sent, PATIENCE)
        assert server.returncode == 0
    responses = [json.loads(each) for each in out.splitlines()]
    return [response for response in responses if response["id"] != 0]


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({"name": LIST, "arguments": '{"limit": 1}'}, "arguments must be an object, not a text"),
        ({"name": LIST, "arguments": [1]}, "arguments must be an object, not a list"),
        ({"name": 5}, "name must be a text, not a number"),
        ({"arguments": {}}, "name is required"),
    ],
)
def test_what_is_wrong_with_a_request_is_told(params: dict[str, Any], told: str) -> None:
    (refused,) = _responses(line({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}))
    assert refused["error"] == {"code": -32602, "message": f"Invalid request parameters: {told}", "data": ""}


@pytest.mark.parametrize(
    ("sent", "code", "request_id"),
    [
        (b"no JSON", -32700, None),
        (b'{"jsonrpc": "2.0", "id": 1', -32700, None),
        (b"\xff\xfe\x00", -32700, None),
        (b"[" * 100_000, -32700, None),
        (b'{"jsonrpc": "2.0", "id": ' + b"9" * 10_000 + b', "method": "ping"}', -32700, None),
        (b'{"jsonrpc":"2.0","id":5,"method":"ping","x":[' + b"[]," * MAX_PARSED + b"[]]}", -32600, None),
        (b'"' + rb"\"" * 1_000_000, -32700, None),
        (b"[]", -32600, None),
        (b"null", -32600, None),
        (b'{"id": 7, "method": "ping"}', -32600, 7),
        (b'{"jsonrpc": "2.0", "id": "x", "methd": "ping"}', -32600, "x"),
        (b'{"jsonrpc": "2.0", "id": {}, "method": "ping"}', -32600, None),
        (line({"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"inputResponses": MANY}}), -32600, 3),
        (line({"jsonrpc": "2.0", "id": 4, "result": MANY}), -32600, None),
    ],
)
def test_a_line_that_is_no_message_gets_its_error(sent: bytes, code: int, request_id: Any) -> None:
    responses = _responses(sent + b"\n", line({"jsonrpc": "2.0", "id": 9, "method": "ping"}))
    (wrong,) = [response for response in responses if "error" in response]
    assert (wrong["error"]["code"], wrong["id"]) == (code, request_id)
    assert [response["id"] for response in responses if "result" in response] == [9]


def test_the_last_line_needs_no_line_break() -> None:
    (response,) = _responses(line({"jsonrpc": "2.0", "id": 1, "method": "ping"}).rstrip())
    assert (response["id"], response["result"]) == (1, {})


def test_texts_may_hold_any_number_of_commas() -> None:
    (response,) = _responses(call_line(1, LIST, {"x": 'a,b\\"[:' * MAX_PARSED}))
    assert "x is unknown" in response["result"]["content"][0]["text"]


LONG = "x" * json_rpc.MAX_CHARACTERS


@pytest.mark.parametrize(
    "message",
    [
        {"id": 1, "method": "tools/call", "params": {"name": LONG, "arguments": {}}},
        {"id": 1, "method": "ping", "params": {"_meta": {LONG: 1}}},
        {"id": 1, "method": LONG},
        {"id": LONG, "method": "ping"},
        {"id": 1, "error": {"code": 1, "message": "No.", "data": ["x", LONG]}},
    ],
    ids=["the name of a tool", "a name", "a method", "an id", "an error"],
)
def test_a_long_text_beside_the_arguments_is_refused(message: dict[str, Any]) -> None:
    """It would stand in an error or in the log, of which each step makes a copy."""
    (response,) = _responses(line({"jsonrpc": "2.0", **message}))
    assert f"more than {json_rpc.MAX_CHARACTERS:,} characters" in response["error"]["message"]


def test_a_byte_order_mark_and_empty_lines_are_passed_over() -> None:
    with server_on_pipes("--sandbox") as server:
        out, _ = server.communicate(b"\xef\xbb\xbf" + b"\r\n\n".join(map(line, SHAKE_HANDS)) + b"\n \n", PATIENCE)
    (response,) = map(json.loads, out.splitlines())
    assert response["result"]["protocolVersion"] == "2025-06-18"


def test_a_half_of_a_character_in_an_argument_is_answered() -> None:
    sent = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"NAME","arguments":{"x\\ud83d":"\\udc00"}}}'
    (response,) = _responses(sent.replace(b"NAME", LIST.encode()) + b"\n")
    assert response["result"]["isError"] is True
    assert "x\N{REPLACEMENT CHARACTER} is unknown" in response["result"]["content"][0]["text"]


@pytest.mark.parametrize(
    ("tool", "given"),
    [
        (LIST, {"fields": OBJECTS}),
        (LIST, {"fields": json.dumps(OBJECTS)}),
        (READ, {"name": LIST, "arguments": {"fields": OBJECTS}}),
        (READ, {"name": LIST, **{f"x{number}": 1 for number in range(MAX_VALUES)}}),
    ],
    ids=["a list", "a list as text", "of a tool that is found", "beside its name"],
)
def test_arguments_of_very_many_values_are_refused_at_once(tool: str, given: dict[str, Any]) -> None:
    (response,) = _responses(call_line(1, tool, given), mode="discover" if tool == READ else "list")
    assert response["result"]["structuredContent"]["error"]["message"] == TOO_MANY_VALUES


@pytest.mark.parametrize(
    "given",
    [_deep(2 * MAX_DEPTH), _deep(900), json.loads(_deep(400))],
    ids=["as text", "deeper than a message can be, as text", "as it is"],
)
def test_arguments_that_lie_deep_within_each_other_are_refused(given: Any) -> None:
    (response,) = _responses(call_line(1, LIST, {"fields": given}))
    assert response["result"]["structuredContent"]["error"]["message"] == TOO_DEEP


def test_calls_that_run_when_the_input_ends_are_answered() -> None:
    responses = _responses(*(call_line(number, LIST, {}) for number in range(1, 31)))
    assert sorted(response["id"] for response in responses) == list(range(1, 31))
    assert all(len(response["result"]["structuredContent"]["data"]) == 3 for response in responses)
