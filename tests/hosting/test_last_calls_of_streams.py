"""Calls over the SSE transport that run while their stream is to end: their clients hear of them first."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.sse import ENDED, Stream, opened_stream
from tests.support.upstream import Upstream

SEARCH = "list_all_zoho_desk_tickets_search"
UPDATE = "update_a_zoho_desk_ticket_by_id"


@pytest.fixture
def server(own_site: Site, upstream: Upstream) -> Iterator[Server]:
    with running_server(own_site, token=own_site.api_token()) as running:
        yield running


def test_a_server_that_stops_lets_a_call_of_a_stream_end(server: Server, upstream: Upstream) -> None:
    with opened_stream(server.create(server.connect(upstream.account()))["url"]) as stream:
        _begin_a_change(stream, upstream)
        server.process.send_signal(signal.SIGTERM)
        _is_told_of_the_change(stream)
        server.process.wait(30)


def test_a_url_that_is_paused_lets_a_call_of_a_stream_end(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    made = server.create(account)
    with opened_stream(made["url"]) as stream:
        _begin_a_change(stream, upstream, delay=8)
        assert server.api.post(f"/integrated-account/{account}/mcp/{made['id']}/pause").status_code == 200
        assert stream.post({"id": 2, "method": "ping"}) == 403
        _is_told_of_the_change(stream)


def test_no_question_keeps_a_server_from_stopping(server: Server, upstream: Upstream) -> None:
    """The call that asks has changed nothing yet."""
    config = {"methods": ["all"], "confirm": ["all"]}
    with opened_stream(server.create(server.connect(upstream.account()), config=config)["url"]) as stream:
        stream.begin(elicitation={})
        stream.call(1, UPDATE, {"ticketId": "#113", "subject": "Changed"})
        question = stream.next()
        assert question
        assert question["method"] == "elicitation/create"
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)  # less than the time that it gives to calls


def test_no_call_that_was_cancelled_keeps_a_server_from_stopping(server: Server, upstream: Upstream) -> None:
    """The client may write its number in another form: the SDK takes both for one."""
    with opened_stream(server.create(server.connect(upstream.account()))["url"]) as stream:
        _begin_a_change(stream, upstream)
        assert stream.post({"method": "notifications/cancelled", "params": {"requestId": "8"}}) == 202
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(30)  # less than the time that it gives to calls


def test_a_question_that_was_taken_back_leaves_a_later_change_its_time(server: Server, upstream: Upstream) -> None:
    config = {"methods": ["all"], "confirm": ["all"]}
    with opened_stream(server.create(server.connect(upstream.account()), config=config)["url"]) as stream:
        stream.begin(elicitation={})
        _asked_about_a_change(stream, 7)
        assert stream.post({"method": "notifications/cancelled", "params": {"requestId": 7}}) == 202
        taken_back = stream.next()
        assert taken_back
        assert taken_back["method"] == "notifications/cancelled"
        question = _asked_about_a_change(stream, 8)
        with _slow(upstream):
            assert stream.post({"id": question, "result": {"action": "accept", "content": {}}}) == 202
        server.process.send_signal(signal.SIGTERM)
        _is_told_of_the_change(stream)
        server.process.wait(30)


def _asked_about_a_change(stream: Stream, number: int) -> int:
    """The number of the question that comes before a change."""
    stream.call(number, UPDATE, {"ticketId": "#113", "subject": "Changed"})
    question = stream.next()
    assert question
    return int(question["id"])


@contextmanager
def _slow(upstream: Upstream, delay: float = 3) -> Iterator[None]:
    """What is called within the context takes so long, and has begun at its end."""
    upstream.delay = delay
    try:
        yield
        wait_until(lambda: upstream.delayed > 0)
    finally:
        upstream.delay = 0


def _begin_a_change(stream: Stream, upstream: Upstream, delay: float = 3) -> None:
    stream.begin()
    stream.call(7, SEARCH, {"limit": 1})  # so that there is an access token
    found = stream.next()
    assert found
    ticket = found["result"]["structuredContent"]["data"][0]["id"]
    with _slow(upstream, delay):
        stream.call(8, UPDATE, {"ticketId": ticket, "subject": "Changed"})


def _is_told_of_the_change(stream: Stream) -> None:
    told = stream.next()
    assert told
    assert told["id"] == 8
    assert not told["result"].get("isError"), told
    assert stream.next() is ENDED
