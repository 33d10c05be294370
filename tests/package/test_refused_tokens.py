"""Access tokens that Zoho Desk refuses, and an accounts server that gives no more: renewed once, asked rarely."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

import pytest
from zoho_desk_mcp.account_connector import account_connector
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.oauth import access_tokens
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.hosting.connector import OAuthApp
from zoho_desk_mcp.server.http import renewals
from zoho_desk_mcp.server.http.errors import ApiError

from tests.support import misbehaving as bad
from tests.support.calls import READ
from tests.support.faults import error_details
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.ports import free_port
from tests.support.results import text_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("caches")]

DEAD = [bad.EXPIRED, bad.error(401, "UNAUTHORIZED"), bad.answer(401), bad.answer(401, {})]


def _only_for(ending: str, refusal: bad.Answer) -> bad.Answer:
    async def answer(request: bad.Request, writer: bad.Writer) -> None:
        await (refusal if request.token.endswith(ending) else bad.OK)(request, writer)

    return answer


@pytest.mark.parametrize("refusal", [*DEAD, bad.error(401, "UNKNOWN")])
async def test_a_dead_token_is_renewed_once_whatever_zoho_calls_it(refusal: bad.Answer) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = _only_for("-1", refusal)
        assert not (await server.call(desk, *READ)).is_error
        assert [request.token[-2:] for request in zoho.requests] == ["-1", "-2"]


@pytest.mark.parametrize("refusal", DEAD)
@pytest.mark.parametrize("cache", ["memory", "disk"])
async def test_tokens_that_are_all_refused_make_no_storm(
    refusal: bad.Answer, cache: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, cache=cache)) as desk:
        zoho.answer = refusal
        for _ in range(15):
            assert "also a new one" in error_details(await server.call(desk, *READ))["advice"]
        await asyncio.gather(*(server.call(desk, *READ) for _ in range(15)))
        assert len(zoho.token_requests) == 2
        monkeypatch.setattr(renewals, "WINDOW", 0.0)
        zoho.answer = _only_for("-2", refusal)
        assert not (await server.call(desk, *READ)).is_error
        assert len(zoho.token_requests) == 3


async def test_a_token_that_worked_may_be_renewed_and_some_calls_that_are_refused_make_no_storm() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        for _ in range(15):
            zoho.answer = bad.OK
            assert not (await server.call(desk, *READ)).is_error
            zoho.answer = bad.EXPIRED
            assert (await server.call(desk, *READ)).is_error
        assert len(zoho.token_requests) == 1 + renewals.MAX_RENEWALS


async def test_a_refused_token_is_kept_nowhere(caches: Path) -> None:
    async with misbehaving() as zoho:
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            await server.call(desk, *READ)
            assert list(caches.glob("*.json"))
            zoho.answer, zoho.token_answer = bad.EXPIRED, bad.answer(200, {"error": "invalid_code"})
            assert error_details(await server.call(desk, *READ))["code"] == "NO_TOKEN"
            assert not list(caches.glob("*.json"))
            before = len(zoho.requests)
            assert error_details(await server.call(desk, *READ))["code"] == "NO_TOKEN"
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert error_details(await server.call(desk, *READ))["code"] == "NO_TOKEN"
        assert len(zoho.requests) == before


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (
            bad.answer(400, {"error": "Access Denied"}),
            ("access_denied", "asked again in 5 min", "about 10 in 10 minutes"),
        ),
        (bad.answer(429, b"slow down"), ("HTTP 429", "asked again in 1 min")),
    ],
)
async def test_zoho_is_not_asked_for_a_while_after_it_said_too_many(answer: bad.Answer, words: tuple[str, ...]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.token_answer = answer
        for _ in range(5):
            result = await server.call(desk, *READ)
        assert len(zoho.token_requests) == 1
        assert all(word in text_of(result.content[0]) for word in words), text_of(result.content[0])
        assert (result.meta or {})["retry-after"] > 0


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (bad.answer(500, b"<html>"), "failed (HTTP 500)"),
        (bad.answer(503, {"error": "busy"}), "failed (HTTP 503)"),
        (bad.answer(429, b"slow down"), "HTTP 429"),
        (bad.answer(200, b"<html>Maintenance</html>", Content_Type="text/html"), "a web page"),
        (bad.answer(404, b"<html>Not here</html>", Content_Type="text/html"), "a web page"),
        (bad.answer(200, b"x"), "not JSON"),
        (bad.answer(302, b"", Location="http://127.0.0.1:9"), "redirects"),
        (bad.answer(200, {}), "gave no access token"),
        (bad.answer(204), "gave no access token"),
        (bad.answer(400, {}), "gave no access token"),
        (bad.answer(500, {}), "failed (HTTP 500)"),
        (bad.answer(200, {"access_token": "to\nken"}), "none that can be sent"),
        (bad.answer(200, {"access_token": "to\ud83dken"}), "none that can be sent"),
    ],
)
async def test_an_accounts_server_that_fails_is_told_as_that(answer: bad.Answer, words: str) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.token_answer = answer
        text = text_of((await server.call(desk, *READ)).content[0])
        assert words in text
        for wrong in ("CLIENT_SECRET", "client secret", "REFRESH_TOKEN"):
            assert wrong not in text


@pytest.mark.parametrize(
    "answer",
    [
        bad.answer(200, b"<html>Maintenance</html>", Content_Type="text/html"),
        bad.answer(200, b"x"),
        bad.answer(302, b"", Location="http://127.0.0.1:9"),
        bad.answer(500, b"<html>"),
    ],
)
async def test_nobody_is_told_to_reconnect_an_account_of_hosted_mode_for_that(
    answer: bad.Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with misbehaving() as zoho:
        desk = settings_for(zoho.url)
        zoho.token_answer = answer
        monkeypatch.setenv("ZOHO_DESK_ACCOUNTS_URL", zoho.url)
        async with account_connector() as connector:
            app = OAuthApp("us", desk.client_id, desk.client_secret)
            with pytest.raises(ApiError) as failure:
                await connector.refresh(app, desk.refresh_token)
    assert "reconnect" not in failure.value.advice
    assert failure.value.advice


@pytest.mark.parametrize("lifetime", [10**400, -1, 0.001, "3600", None, {}])
async def test_whatever_lifetime_the_accounts_server_names_its_token_is_used(lifetime: object) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.token_answer = bad.answer(200, {"access_token": "token", "expires_in": lifetime})
        assert not (await server.call(desk, *READ)).is_error


@pytest.mark.parametrize("refusal", DEAD)
async def test_tokens_that_are_all_refused_make_no_storm_of_processes_either(refusal: bad.Answer) -> None:
    """A client may start the server anew for each call."""
    async with misbehaving() as zoho:
        zoho.answer = refusal
        for _ in range(15):
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                assert (await server.call(desk, *READ)).is_error
        assert len(zoho.token_requests) == 2


FAILURES = [
    bad.answer(200, {"error": "invalid_code"}),
    bad.answer(500, b"<html>"),
    bad.answer(200, b"<html>", Content_Type="text/html"),
    bad.hang_up,
]


@pytest.mark.parametrize("cache", ["memory", "disk"])
@pytest.mark.parametrize("failure", FAILURES)
async def test_an_accounts_server_that_fails_is_asked_more_and_more_rarely(
    failure: bad.Answer, cache: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, cache=cache)) as desk:
        zoho.token_answer = failure
        now = time.time()
        for waited, requests in ((0, 1), (14, 1), (16, 2), (40, 2), (50, 3), (400, 4), (700, 5), (1000, 6), (1280, 6)):
            monkeypatch.setattr(time, "time", lambda at=waited: now + at)
            monkeypatch.setattr(access_tokens, "monotonic", lambda at=waited: now + at)
            for _ in range(2):
                assert (await server.call(desk, *READ)).is_error
            assert len(zoho.token_requests) == requests, waited
        zoho.token_answer = None
        monkeypatch.setattr(time, "time", lambda: now + 2000)
        monkeypatch.setattr(access_tokens, "monotonic", lambda: now + 2000)
        assert not (await server.call(desk, *READ)).is_error


async def test_processes_that_fail_ask_more_and_more_rarely_too() -> None:
    async with misbehaving() as zoho:
        zoho.token_answer = bad.answer(200, {"error": "invalid_client_secret"})
        for _ in range(5):  # within the wait after a first failure, on a busy machine too
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                text = text_of((await server.call(desk, *READ)).content[0])
        assert "invalid_client_secret; it is asked again in 1 min" in text
        assert len(zoho.token_requests) == 1
        async with connect(settings_for(zoho.url, cache="disk", client_secret="another")) as desk:
            await server.call(desk, *READ)
        assert len(zoho.token_requests) == 2  # what is corrected is tried at once


async def test_no_time_is_lost_where_zoho_was_not_reached() -> None:
    async with misbehaving() as zoho:
        away = f"http://127.0.0.1:{free_port()}"
        async with connect(settings_for(zoho.url, accounts_url=away)) as desk:
            for _ in range(2):
                text = text_of((await server.call(desk, *READ)).content[0])
                assert "could not be reached" in text
                assert "asked again" not in text


async def test_other_processes_do_not_ask_either_after_zoho_said_too_many(caches: Path) -> None:
    async with misbehaving() as zoho:
        zoho.token_answer = bad.answer(400, {"error": "Access Denied"})
        for _ in range(5):
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                result = await server.call(desk, *READ)
                assert "access_denied" in text_of(result.content[0])
        assert "it is asked again in 5 min" in text_of(result.content[0])
        assert len(zoho.token_requests) == 1
        zoho.token_answer = None
        kept = next(caches.glob("*.history"))
        for unusable in ("", "[]", "[" * 9_000, "x" * 20_000, '{"renewed": 5, "code": 1, "message": {}, "until": "x"}'):
            kept.write_text(unusable)
            async with connect(settings_for(zoho.url, cache="disk")) as desk:
                assert not (await server.call(desk, *READ)).is_error


async def test_a_clock_that_was_set_back_locks_no_process_out(caches: Path) -> None:
    async with misbehaving() as zoho:
        zoho.token_answer = bad.answer(400, {"error": "Access Denied"})
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert (await server.call(desk, *READ)).is_error
        kept = next(caches.glob("*.history"))
        known = json.loads(kept.read_text())
        kept.write_text(json.dumps({**known, "until": known["until"] + 90_000}))
        zoho.token_answer = None
        async with connect(settings_for(zoho.url, cache="disk")) as desk:
            assert not (await server.call(desk, *READ)).is_error
