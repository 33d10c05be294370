"""Logs: one entry a call, and no secret, mail address or ticket text at any level."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.hosting.storage.tokens import new_token

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.misbehaving import FAULTS, environment_for, misbehaving, settings_for
from tests.support.processes import PATIENCE, stdio_server
from tests.support.stdio import begin, call_line, server_on_pipes

pytestmark = pytest.mark.anyio

REPLY = "zoho_desk_tickets_reply"
SEARCH = "list_all_zoho_desk_tickets_search"
PLANTED = {
    bad.CLIENT_SECRET,
    bad.REFRESH_TOKEN,
    "planted-access-token",
    "planted@example.com",
    "planted-ticket-text",
    "planted-file-name",
}


def _entries(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


async def _logged(tmp_path: Path, **environment: str) -> str:
    """What a server process logs over calls that carry all that is planted, on good and bad days."""
    log = tmp_path / "log"
    body = {"data": [{"id": "1", "email": "planted@example.com", "subject": "planted-ticket-text", "cf": 7}]}
    async with misbehaving() as zoho:
        process = stdio_server(
            "--tags", "all", **environment_for(zoho.url, CACHE="disk", VALIDATE="warn", **environment)
        )
        assert process.env is not None
        process.env["XDG_CACHE_HOME"] = str(tmp_path)
        with log.open("w") as errlog:
            async with Client(stdio_client(process, errlog)) as client:
                zoho.answer = bad.answer(200, body, X_Rate_Limit_Request_Weight_v3="3")
                await client.call_tool(SEARCH, {"email": "planted@example.com", "subject": "planted-ticket-text"})
                await client.call_tool(SEARCH, {"planted-ticket-text": "planted@example.com"})
                zoho.answer = bad.error(422, "INVALID_DATA", "planted-ticket-text of planted@example.com")
                await client.call_tool(SEARCH, {"subject": "planted-ticket-text"})
                for name in ("malformed JSON", "dropped", "HTML with 502", "401 always"):
                    zoho.answer = FAULTS[name]
                    await client.call_tool(SEARCH, {"email": "planted@example.com"})
                upload = {**READ[1], "content": "cGxhbnRlZC10aWNrZXQtdGV4dA==", "name": "planted-file-name"}
                await client.call_tool("create_a_zoho_desk_ticket_attachment", upload)
    return log.read_text()


@pytest.mark.parametrize("form", ["lines", "json"])
async def test_a_debug_run_tells_no_secret(form: str, tmp_path: Path) -> None:
    text = await _logged(tmp_path, LOG=form, LOG_LEVEL="debug")
    assert [planted for planted in PLANTED if planted in text] == []
    assert text.count(SEARCH) >= 7
    assert "httpcore2" in text  # the libraries' debug logs were on


async def test_json_has_one_entry_a_call(tmp_path: Path) -> None:
    entries = _entries(await _logged(tmp_path, LOG="json"))
    calls = [entry for entry in entries if entry["event"] == "call"]
    assert len(calls) == 8
    assert [entry["status"] for entry in calls[:3]] == ["ok", "INVALID_ARGUMENTS", "INVALID_DATA"]
    assert calls[0] | {"time": 0, "ms": 0, "request": 0} == {
        "time": 0,
        "level": "info",
        "event": "call",
        "tool": SEARCH,
        "status": "ok",
        "http": 200,
        "ms": 0,
        "requests": 1,
        "credits": 3,
        "request": 0,
    }
    drift = [entry for entry in entries if entry["event"] == "schema-mismatch"]
    assert {(entry["pointer"], entry["kind"]) for entry in drift} >= {("/data/*/cf", "type")}
    assert all({"tool", "model", "pointer", "kind", "found"} <= set(entry) for entry in drift)


async def test_a_cancelled_call_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.silence
        with caplog.at_level("INFO", "zoho_desk_mcp.calls"):
            call = asyncio.create_task(server.call(desk, *READ, request_id=7))
            while not zoho.requests:
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        (entry,) = [vars(record)["data"] for record in caplog.records]
        assert (entry["tool"], entry["status"], entry["request"]) == (READ[0], "cancelled", 7)


async def test_a_call_that_is_held_back_is_logged_with_what_it_costs(tmp_path: Path) -> None:
    log, reply = tmp_path / "log", {"ticketId": "126", "content": "Thanks"}
    with log.open("w") as errlog:
        process = stdio_server("--sandbox", "--confirm", "sends", ZOHO_DESK_LOG="json")
        async with Client(stdio_client(process, errlog)) as client:
            shown = await client.call_tool(REPLY, reply)
            confirmed = {**reply, "confirmation": (shown.structured_content or {})["confirmation"]}
            await client.call_tool(REPLY, {**confirmed, "content": "Other"})
            await client.call_tool(REPLY, confirmed)
    entries = [entry for entry in _entries(log.read_text()) if entry["event"] == "call"]
    assert [entry["status"] for entry in entries] == ["held-back", "NOT_CONFIRMED", "ok"]
    assert [entry["tool"] for entry in entries] == [REPLY] * 3
    assert entries[0]["credits"] > 0
    assert entries[2]["credits"] > entries[0]["credits"]


async def test_off_logs_nothing(tmp_path: Path) -> None:
    assert await _logged(tmp_path, LOG="off") == ""


async def test_exceptions_are_logged_by_place_not_by_message() -> None:
    code = (
        "import logging\nfrom zoho_desk_mcp.server.logs.configure import configure_logs\n"
        "configure_logs('json', 'debug')\n"
        "def fails():\n    raise ValueError('planted-ticket-text')\n"
        "try:\n    fails()\nexcept ValueError:\n    logging.getLogger('zoho_desk_mcp.server.app').exception('failed')\n"
        "logging.getLogger('other').error('planted-ticket-text %s', 'planted@example.com')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    first, second = _entries(done.stderr)
    assert first["exception"].startswith("ValueError at fails:")
    assert (second["event"], second["logger"]) == ("library", "other")
    assert "planted" not in done.stderr


async def test_wrong_settings_are_told_without_their_values() -> None:
    process: StdioServerParameters = stdio_server(**environment_for("planted-ticket-text", LOG="xml"))
    done = subprocess.run(
        [process.command, *process.args], env=process.env, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "ZOHO_DESK_LOG must be one of 'lines', 'json' or 'off'" in done.stderr
    assert READ[0] not in done.stderr


def test_a_reader_who_does_not_read_the_log_stops_nothing() -> None:
    entry_bytes, pipe_bytes = 100, 1 << 16
    calls = 6_000
    assert calls * entry_bytes > pipe_bytes
    with server_on_pipes("--sandbox") as server:
        begin(server)
        assert server.stdin is not None
        assert server.stdout is not None
        assert server.stderr is not None
        for number in range(calls):
            server.stdin.write(call_line(number + 1, READ[0], {"unknown": "x"}))
            server.stdin.flush()
            assert json.loads(server.stdout.readline())["id"] == number + 1
        read = [server.stderr.readline() for _ in range(2_000)]
        server.stdin.write(call_line("last", READ[0], {}))
        server.stdin.flush()
        server.stdin.close()
        read += server.stderr.readlines()
        assert server.wait(PATIENCE) == 0
    (dropped,) = [entry for entry in read if b"log-entries-dropped" in entry]
    assert sum(b" call " in entry for entry in read) + int(dropped.split(b"entries=")[1]) == calls + 1


def test_values_in_the_log_are_short_and_on_one_line() -> None:
    with server_on_pipes("--sandbox") as server:
        begin(server)
        assert server.stderr is not None
        _, log = server.communicate(call_line("a\r\nb\u2028" + "x" * 90_000, READ[0], {}), PATIENCE)
    (entry,) = log.decode().splitlines()
    assert 'request="a\\r\\nb\\u2028xxx' in entry
    assert len(entry) < 500


@pytest.mark.parametrize("form", ["{}", "/{}/mcp", "a {} b"])
def test_an_id_that_is_a_token_is_masked(form: str) -> None:
    """A caller may send its URL's own: the log may be read by more than may call."""
    token = new_token()
    with server_on_pipes("--sandbox") as server:
        begin(server)
        assert server.stderr is not None
        _, log = server.communicate(call_line(form.format(token), READ[0], {}), PATIENCE)
    (entry,) = log.decode().splitlines()
    assert token not in entry
    assert form.format("***") in entry
