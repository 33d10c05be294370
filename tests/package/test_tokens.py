"""Access tokens: how many are asked for, where they are kept, where they go."""

from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest
from mcp import Client
from pydantic import SecretStr
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.oauth.access_tokens import AccessTokens
from zoho_desk_mcp.oauth.client import OAuthClient, Registration
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.misbehaving import environment_for, misbehaving, settings_for
from tests.support.processes import stdio_server
from tests.support.results import text_of

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("caches"),
    pytest.mark.skipif(sys.platform == "win32", reason="modes of files"),
]
WAITERS = 200


async def _process_reads(url: str, calls: int = 1) -> None:
    """A server process of its own that makes this many calls at once."""
    async with Client(stdio_server(**environment_for(url, CACHE="disk"))) as client:
        results = await asyncio.gather(*(client.call_tool(*READ) for _ in range(calls)))
        assert not any(result.is_error for result in results), results[0]


async def test_200_waiters_cause_one_token_request_and_a_second_process_none() -> None:
    async with misbehaving() as zoho:

        async def slowly(request: bad.Request, writer: bad.Writer) -> None:
            await asyncio.sleep(0.3)
            await bad.answer(200, {"access_token": "slow-one", "expires_in": 3600})(request, writer)

        zoho.token_answer = slowly
        await _process_reads(zoho.url, WAITERS)
        assert (len(zoho.requests), len(zoho.token_requests)) == (WAITERS, 1)
        await _process_reads(zoho.url)
        assert (len(zoho.requests), len(zoho.token_requests)) == (WAITERS + 1, 1)


async def test_processes_that_start_together_share_one_token_request() -> None:
    async with misbehaving() as zoho:
        await asyncio.gather(*(_process_reads(zoho.url) for _ in range(4)))
        assert len(zoho.token_requests) == 1
        assert {request.token for request in zoho.requests} == {"planted-access-token-1"}


async def test_200_calls_with_an_expired_token_cause_one_renewal() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        await server.call(desk, *READ)

        async def expired(request: bad.Request, writer: bad.Writer) -> None:
            await (bad.EXPIRED if request.token.endswith("-1") else bad.OK)(request, writer)

        zoho.answer = expired
        results = await asyncio.gather(*(server.call(desk, *READ) for _ in range(WAITERS)))
        assert [result for result in results if result.is_error] == []
        assert len(zoho.token_requests) == 2


async def test_200_waiters_share_a_failure() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.token_answer = bad.answer(200, {"error": "invalid_code"})
        results = await asyncio.gather(*(server.call(desk, *READ) for _ in range(WAITERS)))
        assert {result.structured_content["error"]["code"] for result in results} == {"NO_TOKEN"}
        assert (len(zoho.token_requests), len(zoho.requests)) == (1, 0)


async def test_a_waiter_that_is_cancelled_does_not_disturb_the_others() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        goes_on = asyncio.Event()

        async def later(request: bad.Request, writer: bad.Writer) -> None:
            await goes_on.wait()
            await bad.answer(200, {"access_token": "late-one"})(request, writer)

        zoho.token_answer = later
        first, second = (asyncio.create_task(server.call(desk, *READ)) for _ in range(2))
        while not zoho.token_requests:
            await asyncio.sleep(0.01)
        first.cancel()
        goes_on.set()
        assert not (await second).is_error
        assert len(zoho.token_requests) == 1


async def test_renewed_before_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        await server.call(desk, *READ)
        now = time.time()
        monkeypatch.setattr(time, "time", lambda: now + 3500)
        await server.call(desk, *READ)
        assert len(zoho.token_requests) == 1
        monkeypatch.setattr(time, "time", lambda: now + 3545)
        await server.call(desk, *READ)
        assert len(zoho.token_requests) == 2


async def test_cache_file_is_private_and_its_name_tells_nothing(caches: Path) -> None:
    async with misbehaving() as zoho:
        await _process_reads(zoho.url)
    (file,) = caches.glob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(caches.stat().st_mode) == 0o700
    assert set(json.loads(file.read_text())) == {"token", "ends"}
    assert {path.suffix for path in caches.iterdir()} <= {".json", ".lock"}
    for planted in (bad.CLIENT_SECRET, bad.REFRESH_TOKEN, "planted-client-id", "planted-access-token"):
        assert planted not in file.name
    assert bad.REFRESH_TOKEN not in file.read_text()


async def test_accounts_do_not_mix() -> None:
    async with misbehaving() as zoho:
        for change in ({}, {"refresh_token": "other"}, {"client_id": "other"}, {"client_secret": "other"}, {}):
            async with connect(settings_for(zoho.url, cache="disk", **change)) as desk:
                await server.call(desk, *READ)
        tokens = [request.token for request in zoho.requests]
        assert len(set(tokens)) == 4
        assert tokens[0] == tokens[-1]


def _spoil_mode(file: Path) -> None:
    file.chmod(0o644)


def _spoil_link(file: Path) -> None:
    other = file.with_suffix(".moved")
    file.rename(other)
    file.symlink_to(other)


def _spoil_text(file: Path) -> None:
    file.write_text("{")


def _spoil_depth(file: Path) -> None:
    file.write_text('{"token":' + "[" * 5_000)


def _spoil_number(file: Path) -> None:
    file.write_text('{"token": "huge", "ends": 1' + "0" * 400 + "}")


def _spoil_lines(file: Path) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), "token": "two\nlines"}))


def _spoil_bytes(file: Path) -> None:
    file.write_bytes(b"\xff\xfe")


def _spoil_size(file: Path) -> None:
    file.write_text(" " * 1_000_000)


def _spoil_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file, 0o600)


def _spoil_folder(file: Path) -> None:
    if not file.is_dir():
        file.unlink()
        file.mkdir(0o700)


def _spoil_end(file: Path) -> None:
    file.write_text(json.dumps({"token": "forever", "ends": 9e12}))


SAID = [
    *(_spoil_mode, _spoil_link, _spoil_text, _spoil_depth, _spoil_number, _spoil_lines, _spoil_bytes, _spoil_size),
    *(_spoil_pipe, _spoil_folder),
]
"""What is said of a file that is ignored; one that has ended, or is gone, is nothing to speak of."""


@pytest.mark.parametrize("spoil", [*SAID, _spoil_end, Path.unlink])
async def test_a_cache_that_cannot_be_trusted_is_not_used(
    spoil: Any, caches: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with misbehaving() as zoho, asyncio.timeout(60):
        for _ in range(2):
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                assert not (await server.call(desk, *READ)).is_error
            for file in caches.glob("*.json"):
                spoil(file)
        assert len(zoho.token_requests) == 2
        assert not [path for path in caches.iterdir() if path.suffix not in (".json", ".lock", ".moved")]
        assert (f"{next(caches.glob('*.lock')).with_suffix('.json')} is not used" in caplog.text) == (spoil in SAID)


async def test_a_cache_that_cannot_be_written_costs_no_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    async with misbehaving() as zoho, connect(settings_for(zoho.url, cache="disk")) as desk:
        assert not (await server.call(desk, *READ)).is_error


async def test_a_user_without_a_home_gets_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with misbehaving() as zoho, httpx2.AsyncClient() as http:
        registration = Registration(zoho.url, "a", SecretStr("b"))
        cache = TokenCache(registration, SecretStr("c"), Path("~/tokens"))
        tokens = AccessTokens(OAuthClient(http, registration), SecretStr("c"), cache)
        assert await tokens.get() == "planted-access-token-1"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (bad.answer(200, {"error": "invalid_code"}), "ZOHO_DESK_REFRESH_TOKEN"),
        (bad.answer(200, {"error": "invalid_client"}), "ZOHO_DESK_CLIENT_ID"),
        (bad.answer(200, {"error": "invalid_client_secret"}), "ZOHO_DESK_CLIENT_SECRET"),
        (bad.answer(400, {"error": "Access Denied", "error_description": "too many requests"}), "Wait ten minutes"),
        (bad.answer(200, {"error": {"deep": 1}}), "ZOHO_DESK_DATA_CENTER"),
        (bad.answer(200, ["access_token"]), "gave no access token"),
        (bad.answer(200, {"access_token": "two\r\nlines"}), "none that can be sent"),
        (bad.answer(200, {"access_token": ["a"]}), "none that can be sent"),
        (bad.answer(200, {"access_token": ""}), "gave no access token"),
        (bad.answer(500, b"<html>"), "HTTP 500"),
        (bad.answer(200, b"1" * 100_000), "later"),
        (bad.silence, "later"),
        (bad.hang_up, "later"),
    ],
)
async def test_token_errors_are_sentences(answer: bad.Answer, words: str) -> None:
    timeout = bad.SHORT if answer is bad.silence else 30
    async with misbehaving() as zoho, connect(settings_for(zoho.url, timeout=timeout)) as desk:
        zoho.token_answer = answer
        result = await server.call(desk, *READ)
        assert result.structured_content["error"]["code"] == "NO_TOKEN"
        assert words in text_of(result.content[0])
        assert not zoho.requests
        assert bad.CLIENT_SECRET not in result.model_dump_json()


async def test_token_request_is_not_redirected_and_api_domain_not_trusted() -> None:
    async with misbehaving() as other, misbehaving() as zoho:
        zoho.token_answer = bad.answer(307, b"", Location=f"{other.url}/oauth/v2/token")
        async with connect(settings_for(zoho.url)) as desk:
            assert (await server.call(desk, *READ)).structured_content["error"]["code"] == "NO_TOKEN"
        token = {"access_token": "good", "expires_in": 3600, "api_domain": other.url}
        zoho.token_answer = bad.answer(200, token)
        async with connect(settings_for(zoho.url)) as desk:
            assert not (await server.call(desk, *READ)).is_error
        assert not other.requests
        assert not other.token_requests
        assert zoho.token_form()["grant_type"] == "refresh_token"
