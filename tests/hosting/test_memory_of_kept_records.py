"""What is kept of many records, and of texts that are wider in memory than on their way, fits into a small machine."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx2
import pytest

from tests.support import misbehaving as bad
from tests.support import rpc
from tests.support.misbehaving import Misbehaving, Request, Writer
from tests.support.proc import peak_memory
from tests.support.server import Server
from tests.support.server_beside import hosted_beside

pytestmark = pytest.mark.anyio

MAX_BYTES = 400_000_000
ACCOUNTS, CALLS = 3, 8
ALL = {"methods": ["all"], "tools": ["*"]}
WIDE = "\U0001f600" + "x" * 4_000_000
"""A text of four megabytes that takes sixteen in memory."""


@pytest.fixture
async def server(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    async with hosted_beside(zoho.url, tmp_path) as running:
        yield running


async def urls_of(server: Server, count: int) -> list[str]:
    """The URLs of so many accounts."""

    def made() -> Iterator[str]:
        for number in range(count):
            body = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": f"refresh {number}"}
            yield str(server.create(server.connect(body), config=ALL)["url"])

    return await anyio.to_thread.run_sync(lambda: list(made()))


async def called(urls: list[str], method: str, params: dict[str, Any]) -> list[httpx2.Response]:
    """The responses to as many requests of each URL at a time."""
    message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    async with httpx2.AsyncClient(timeout=120, limits=httpx2.Limits(max_connections=100)) as http:
        calls = [http.post(url, json=message, headers=rpc.HEADERS) for url in urls for _ in range(CALLS)]
        return await asyncio.gather(*calls)


async def full_pages(request: Request, writer: Writer) -> None:
    """A list that has a full page wherever one asks; other requests are not answered so."""
    query = parse_qs(urlsplit(request.target).query)
    first, count = (int(query.get(name, ["0"])[0]) for name in ("from", "limit"))
    if not count:
        await bad.error(404, "RESOURCE_NOT_FOUND")(request, writer)
        return
    own = {f"cf_{number}": "v" * 80 for number in range(20)}
    ticket = {
        "status": "Open",
        "createdTime": "2026-01-01T00:00:00Z",
        "name": "n" * 70_000 if "agents" in request.target else "n",
    }
    records = [{**ticket, "id": str(4 * 10**18 + first + each), "cf": own} for each in range(count)]
    await bad.answer(200, {"data": records})(request, writer)


async def long_mails(request: Request, writer: Writer) -> None:
    """A ticket with twenty mails, the text of each a megabyte, which the list leaves out."""
    path = urlsplit(request.target).path
    mail = {"type": "thread", "createdTime": "2026-01-01T00:00:00Z"}
    found: dict[str, Any] = {"id": "4000000000000000001", "subject": "x"}
    if path.endswith("/conversations"):
        found = {"data": [{**mail, "id": str(4 * 10**18 + each)} for each in range(20)]}
    elif "/threads/" in path:
        found |= {"content": "<p>word word word</p>" * 50_000, "contentType": "text/html"}
    await bad.answer(200, found)(request, writer)


async def test_jobs_that_read_many_pages_side_by_side(server: Server, zoho: Misbehaving) -> None:
    urls = await urls_of(server, ACCOUNTS)
    zoho.answer = full_pages
    params = {"name": "zoho_desk_tickets_figures", "arguments": {"by": "agent", "days": 90}}
    responses = await called(urls, "tools/call", params)
    assert all("tickets were counted" in response.text for response in responses), responses[0].text
    assert peak_memory(server.process.pid) < MAX_BYTES


async def test_names_to_complete_are_read_once_and_cut(server: Server, zoho: Misbehaving) -> None:
    urls = await urls_of(server, ACCOUNTS)
    zoho.answer = full_pages
    params = {"ref": {"type": "ref/prompt", "name": "plan_the_day"}, "argument": {"name": "agent", "value": ""}}
    before = len(zoho.requests)
    responses = await called(urls, "completion/complete", params)
    assert [response.json()["result"]["completion"]["values"] for response in responses] == [["n" * 200]] * len(
        responses
    )
    assert len(zoho.requests) - before == ACCOUNTS * 10
    assert peak_memory(server.process.pid) < MAX_BYTES


@pytest.mark.parametrize("escaped", [False, True])
async def test_texts_that_take_four_times_their_bytes(server: Server, zoho: Misbehaving, escaped: bool) -> None:
    urls = await urls_of(server, 10)
    params = {"name": "zoho_desk_contacts_history", "arguments": {"contactId": WIDE}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    body = json.dumps(message, ensure_ascii=escaped).encode()
    headers = {**rpc.HEADERS, "Content-Type": "application/json"}
    async with httpx2.AsyncClient(timeout=120, limits=httpx2.Limits(max_connections=100)) as http:
        calls = [http.post(url, content=body, headers=headers) for url in urls for _ in range(4)]
        responses = await asyncio.gather(*calls)
        assert {response.status_code for response in responses} == {200, 503}
        assert (await http.post(urls[0], content=body, headers=headers)).status_code == 200
    assert peak_memory(server.process.pid) < MAX_BYTES


@pytest.mark.parametrize("escaped", [False, True])
async def test_responses_whose_texts_take_four_times_their_bytes(
    server: Server, zoho: Misbehaving, escaped: bool
) -> None:
    """A call reads several of them, and keeps the first while it waits for room for the next."""
    urls = await urls_of(server, ACCOUNTS)
    tickets = [{"id": str(4 * 10**18 + each), "subject": f"\U0001f600{'x' * 310_000}"} for each in range(25)]
    contact = {"id": "4000000000000000001", "lastName": "x", "data": tickets}
    zoho.answer = bad.answer(200, json.dumps(contact, ensure_ascii=escaped).encode())
    params = {"name": "zoho_desk_contacts_history", "arguments": {"contactId": "4000000000000000001"}}
    responses = await called(urls, "tools/call", params)
    assert not any(response.json()["result"].get("isError") for response in responses), responses[0].text[:500]
    assert peak_memory(server.process.pid) < MAX_BYTES


async def test_mails_of_a_ticket_are_read_until_its_page_is_full(server: Server, zoho: Misbehaving) -> None:
    urls = await urls_of(server, ACCOUNTS)
    zoho.answer = long_mails
    responses = await called(urls, "resources/read", {"uri": "zohodesk://ticket/4000000000000000001"})
    assert all("Only the newest 1 entries are shown" in response.text for response in responses), responses[0].text
    assert len([each for each in zoho.requests if "/threads/" in each.target]) == len(responses)
    assert peak_memory(server.process.pid) < MAX_BYTES


async def test_a_prompt_does_not_repeat_what_is_long(server: Server, zoho: Misbehaving) -> None:
    url = (await urls_of(server, 1))[0]
    params = {"name": "plan_the_day", "arguments": {"department": "\u00ad" * 10_001}}
    response = await anyio.to_thread.run_sync(rpc.post, url, "prompts/get", params)
    assert response.json()["error"]["message"] == "department must be at most 10,000 characters"
