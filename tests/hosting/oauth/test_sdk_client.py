"""The MCP SDK's own OAuth client, from a 401 to a tool's result, on both databases."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from mcp import ClientSession
from mcp.client.auth import OAuthClientProvider, TokenStorage
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.auth import AuthorizationCodeResult, OAuthClientInformationFull, OAuthClientMetadata, OAuthToken
from pydantic import AnyUrl

from tests.support.oauth import CALLBACK, Person, query_of
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
LIST = "list_all_zoho_desk_tickets"


class Memory(TokenStorage):
    """Keeps what the client has."""

    tokens: OAuthToken | None = None
    client: OAuthClientInformationFull | None = None

    async def get_tokens(self) -> OAuthToken | None:
        return self.tokens

    async def set_tokens(self, tokens: OAuthToken) -> None:
        self.tokens = tokens

    async def get_client_info(self) -> OAuthClientInformationFull | None:
        return self.client

    async def set_client_info(self, client_info: OAuthClientInformationFull) -> None:
        self.client = client_info


class Agreeing:
    """The client's browser: a person who agrees to everything."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.asked = 0
        self._back: dict[str, str] = {}

    async def open(self, address: str) -> None:
        self.asked += 1
        back = await asyncio.to_thread(self.person.agree, address.removeprefix(self.person.server.url))
        self._back = query_of(back.headers["location"])

    async def result(self) -> AuthorizationCodeResult:
        return AuthorizationCodeResult(code=self._back["code"], state=self._back["state"], iss=self._back["iss"])


def provider(url: str, memory: Memory, agreeing: Agreeing) -> OAuthClientProvider:
    metadata = OAuthClientMetadata(client_name="The SDK's client", redirect_uris=[AnyUrl(CALLBACK)])
    return OAuthClientProvider(url, metadata, memory, agreeing.open, agreeing.result)


async def called(url: str, auth: OAuthClientProvider, *, is_error: bool = False) -> str:
    """The text of a tool's result."""
    async with (
        httpx2.AsyncClient(auth=auth, timeout=30) as http,
        streamable_http_client(url, http_client=http) as streams,
        ClientSession(streams[0], streams[1]) as session,
    ):
        await session.initialize()
        result = await session.call_tool(LIST, {"limit": 1})
        assert bool(result.is_error) == is_error, result
        return str(result.content[0])


@pytest.mark.anyio
async def test_the_sdks_client_asks_once_and_renews_by_itself(site: Site, server: Server, upstream: Upstream) -> None:
    made = server.create(server.connect(upstream.account()), config=READ, access="oauth")
    agreeing, memory = Agreeing(Person(server, site.api_token("caller"))), Memory()
    assert "text" in await called(made["url"], provider(made["url"], memory, agreeing))
    assert memory.tokens is not None
    first = memory.tokens
    late = provider(made["url"], memory, agreeing)
    await called(made["url"], late)
    late.context.token_expiry_time = 1.0
    await called(made["url"], late)
    assert memory.tokens.refresh_token != first.refresh_token
    assert agreeing.asked == 1
    memory.tokens = memory.tokens.model_copy(update={"access_token": "ended"})
    await called(made["url"], provider(made["url"], memory, agreeing))
    assert agreeing.asked == 2
    assert first.access_token not in server.log_text


@pytest.mark.anyio
async def test_the_sdks_client_calls_as_the_person_and_asks_again_when_the_vendor_ends_that(
    site: Site, server: Server, upstream: Upstream
) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config={**READ, "identity": "caller"}, access="oauth")
    agreeing, memory = Agreeing(Person(server, site.api_token("caller"))), Memory()
    assert "text" in await called(made["url"], provider(made["url"], memory, agreeing))
    assert agreeing.asked == 1
    stored = f"SELECT refresh_token FROM personal_logins WHERE account_id = '{account}'"
    upstream.app.state.tokens.revoke(site.decrypted(site.execute(stored)[0][0]))
    told = await called(made["url"], provider(made["url"], memory, agreeing), is_error=True)
    assert "Sign in again with your client" in told
    assert agreeing.asked == 1
    assert "text" in await called(made["url"], provider(made["url"], memory, agreeing))
    assert agreeing.asked == 2
