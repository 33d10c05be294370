"""What makes many requests for a token of one account, though each of them alone is right."""

from __future__ import annotations

import asyncio
import fcntl
import json
import time
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.oauth import access_tokens, token_cache
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.http import renewals

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.faults import error_details
from tests.support.misbehaving import Misbehaving, environment_for, misbehaving, settings_for
from tests.support.processes import FRESH, PATIENCE, clean_environment

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("caches")]
PROCESSES = 6


async def test_a_refusal_holds_for_processes_that_have_the_refused_token_in_memory(caches: Path) -> None:
    async with misbehaving() as zoho, AsyncExitStack() as stack:
        desks = [await stack.enter_async_context(connect(settings_for(zoho.url, cache="disk"))) for _ in range(3)]
        for desk in desks:
            assert not (await server.call(desk, *READ)).is_error
        zoho.answer, zoho.token_answer = bad.EXPIRED, bad.answer(400, {"error": "Access Denied"})
        for desk in desks:
            details = error_details(await server.call(desk, *READ))
            assert (details["code"], "access_denied" in details["message"]) == ("NO_TOKEN", True)
            _let_the_latest_renewal_be_long_ago(caches)
        assert len(zoho.token_requests) == 2


def _let_the_latest_renewal_be_long_ago(caches: Path) -> None:
    kept = next(caches.glob("*.history"))
    known = json.loads(kept.read_text())
    kept.write_text(json.dumps({**known, "renewed": [at - renewals.SOON - 1 for at in known["renewed"]]}))


async def test_a_dead_token_in_a_cache_that_is_only_read_takes_no_newer_ones_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with misbehaving() as zoho:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
        monkeypatch.setattr(TokenCache, "remove", lambda _: None)
        monkeypatch.setattr(TokenCache, "write", lambda *_: None)
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            for _ in range(2 * renewals.MAX_RENEWALS):
                zoho.answer = _dead("-1")
                assert not (await server.call(desk, *READ)).is_error
                zoho.answer = bad.EXPIRED
                assert (await server.call(desk, *READ)).is_error


def _dead(ending: str) -> bad.Answer:
    async def answer(request: bad.Request, writer: bad.Writer) -> None:
        await (bad.EXPIRED if request.token.endswith(ending) else bad.OK)(request, writer)

    return answer


@pytest.mark.parametrize("lifetime", [1, 0.001])
async def test_a_lifetime_of_moments_asks_for_no_token_at_each_call(lifetime: float) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.token_answer = bad.answer(200, {"access_token": "token", "expires_in": lifetime})
        for _ in range(5):
            assert not (await server.call(desk, *READ)).is_error
            await asyncio.sleep(lifetime)
        assert len(zoho.token_requests) == 1


async def test_processes_that_wait_for_an_accounts_server_which_hangs_do_not_ask_it_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert access_tokens.REFRESH_TIMEOUT < token_cache.LOCK_TIMEOUT
    monkeypatch.setattr(access_tokens, "REFRESH_TIMEOUT", 1.0)
    async with misbehaving() as zoho:
        zoho.token_answer = bad.silence
        assert all("did not respond in time" in words for words in await _all_fail(zoho))
        assert len(zoho.token_requests) == 1


async def _all_fail(zoho: Misbehaving) -> list[str]:
    """The errors of processes that call at once."""

    async def called() -> str:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            return str(error_details(await server.call(desk, *READ))["message"])

    return await asyncio.gather(*(called() for _ in range(PROCESSES)))


async def test_processes_that_wait_for_one_that_is_frozen_ask_in_turns(
    caches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with misbehaving() as zoho:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
        next(caches.glob("*.json")).unlink()
        monkeypatch.setattr(token_cache, "LOCK_TIMEOUT", 2.0)
        with next(caches.glob("*.lock")).open() as frozen:
            fcntl.flock(frozen, fcntl.LOCK_EX)
            zoho.token_answer = bad.answer(200, {"error": "invalid_code"})
            assert all("invalid_code" in words for words in await _all_fail(zoho))
        assert len(zoho.token_requests) == 2


async def test_a_token_that_is_kept_is_used_while_a_frozen_process_has_the_lock(
    caches: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(token_cache, "LOCK_TIMEOUT", 1.0)
    async with misbehaving() as zoho:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
        with next(caches.glob("*.lock")).open() as frozen:
            fcntl.flock(frozen, fcntl.LOCK_EX)
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                assert not (await server.call(desk, *READ)).is_error
        assert len(zoho.token_requests) == 1
        assert not [each for each in caplog.messages if "cannot be locked" in each]


@pytest.mark.parametrize("cache", ["memory", "disk"])
async def test_a_clock_that_steps_to_and_fro_asks_for_no_token_at_each_step(
    cache: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    async with misbehaving() as zoho, connect(settings_for(zoho.url, cache=cache)) as desk:
        for step in (0, 7200, -7200) * 4:
            monkeypatch.setattr(time, "time", lambda at=step: now + at)
            assert not (await server.call(desk, *READ)).is_error
        assert len(zoho.token_requests) == 2


async def test_a_server_that_is_ended_and_started_over_and_over_while_it_waits_asks_rarely() -> None:
    async with misbehaving() as zoho:
        zoho.token_answer = bad.silence
        for asked in (1, 2):
            process = await _reading(zoho)
            async with asyncio.timeout(PATIENCE):
                while len(zoho.token_requests) < asked:
                    await asyncio.sleep(0.05)
            process.kill()
            await process.communicate()
        more = [await _reading(zoho) for _ in range(3)]  # together, within the minute on a busy machine too
        for said, _ in await asyncio.gather(*(process.communicate() for process in more)):
            assert b"Zoho was asked for one by processes that were ended before" in said
            assert b"it is asked again in 1 min" in said
        assert len(zoho.token_requests) == 2


async def _reading(zoho: Misbehaving) -> asyncio.subprocess.Process:
    """A process that calls a tool."""
    environment = clean_environment(**environment_for(zoho.url, CACHE="disk"))
    name, arguments = READ
    given = [f"{key}={value}" for key, value in arguments.items()]
    command = [*FRESH, "call", name, *given]
    pipe, together = asyncio.subprocess.PIPE, asyncio.subprocess.STDOUT
    return await asyncio.create_subprocess_exec(*command, env=environment, stdout=pipe, stderr=together)
