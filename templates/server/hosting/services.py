"""The parts of a running server, made once and handed to the routes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from ..guards.confirmations import Confirmations
from ..memory.room import Room
from ..primitives.content import ServerContent
from .accounts.access_tokens import TokenStore
from .accounts.accounts import Accounts
from .accounts.clients import AccountClients
from .accounts.consents import Consents
from .accounts.personal_logins import PersonalLogins
from .accounts.revocations import Revocations
from .background import always
from .connector import AccountConnector
from .mcp_endpoint.access import UrlAccess
from .mcp_endpoint.call_recorder import CallRecorder
from .mcp_endpoint.concurrency import ConcurrencyLimiter
from .mcp_endpoint.page_calls import PageCalls
from .mcp_endpoint.server_cache import ServerCache
from .mcp_endpoint.sse import SseStreams
from .mcp_endpoint.streamable_http import StreamableHttp
from .mcp_endpoint.url_limits import LimitKeeper
from .metrics import Metrics
from .oauth.authorization_server import AuthorizationServer
from .oauth.clients import OAuthClients
from .oauth.grants import Grants
from .oauth.resources import Resources
from .oidc.settings import load_oidc_settings
from .oidc.sign_in import OidcSignIn, oidc_sign_in
from .settings import HostingSettings
from .storage.api_tokens import ApiTokens
from .storage.audit_log import AuditLog
from .storage.call_figures import CallFigures
from .storage.calls import Calls
from .storage.cleanup import Retention, sweep
from .storage.database import Database
from .storage.encryption import SecretCipher, load_keys
from .storage.mcp_servers import McpServers
from .storage.models import utc_now
from .storage.people import People
from .storage.sessions import Sessions
from .storage.url_usage import UrlUsages


@dataclass(frozen=True)
class Services:
    """What routes work with."""

    public_url: str
    database: Database
    cipher: SecretCipher
    connector: AccountConnector
    accounts: Accounts
    personal_logins: PersonalLogins
    consents: Consents
    mcp_servers: McpServers
    api_tokens: ApiTokens
    people: People
    sessions: Sessions
    oauth: AuthorizationServer
    oidc: OidcSignIn | None
    calls: Calls
    call_figures: CallFigures
    audit_log: AuditLog
    metrics: Metrics
    streamable_http: StreamableHttp
    sse: SseStreams
    page_calls: PageCalls

    def url_of(self, token: str) -> str:
        """The URL of an MCP server."""
        return f"{self.public_url}/mcp/{token}"

    def sse_url_of(self, token: str) -> str:
        """The same for clients that know only the SSE transport."""
        return f"{self.public_url}/sse/{token}"


@asynccontextmanager
async def run_services(
    settings: HostingSettings,
    content: ServerContent,
    accounts: AbstractAsyncContextManager[AccountConnector],
    public_url: str,
) -> AsyncIterator[Services]:
    """The parts, for the time of the context. At its end running calls have ended, and their rows are written."""
    cipher = SecretCipher(load_keys(settings))
    database = Database(
        settings.database,
        settings.database_timeouts,
        connections=settings.database_connections,
        has_others=settings.workers > 1,
    )
    metrics = Metrics(settings.metrics_token)
    limiter, calls, room = ConcurrencyLimiter(settings.calls_at_once), Calls(database.part("calls")), Room()
    mcp_servers, api_tokens, people = McpServers(database), ApiTokens(database.part("API tokens")), People(database)
    limits = LimitKeeper(UrlUsages(database.part("limits")))
    confirmations = Confirmations(cipher.confirmation_key, lambda: utc_now().timestamp())
    oauth_clients = OAuthClients(database.part("clients"), settings.internal_hosts)
    try:
        async with database.watched(), accounts as connector, calls.run():
            tokens = TokenStore(database.part("tokens"), cipher, metrics.note_refresh)
            personal_logins = PersonalLogins(database, cipher, connector)
            oauth = AuthorizationServer(
                oauth_clients, Grants(database.part("grants")), Resources(public_url), personal_logins
            )
            access = UrlAccess(mcp_servers, api_tokens, oauth, metrics)
            recorder = CallRecorder(calls, metrics, limiter, limits, room, access.goes_on)
            servers = ServerCache(content, recorder, confirmations, settings.max_body)
            clients = AccountClients(connector, cipher, tokens, personal_logins)
            connected = Accounts(database, cipher, connector, personal_logins)
            of_logins = (personal_logins.remove_unused, Revocations(database, cipher, connector).go_on)
            work = partial(sweep, database, _retention(settings), of_logins)
            cleanup = asyncio.create_task(always("cleanup", work, settings.sweep_every))
            try:
                yield Services(
                    public_url=public_url,
                    database=database,
                    cipher=cipher,
                    connector=connector,
                    accounts=connected,
                    personal_logins=personal_logins,
                    consents=Consents(database, cipher, connector, connected, public_url),
                    mcp_servers=mcp_servers,
                    api_tokens=api_tokens,
                    people=people,
                    sessions=Sessions(database),
                    oauth=oauth,
                    oidc=oidc_sign_in(load_oidc_settings(), people, public_url),
                    calls=calls,
                    call_figures=CallFigures(database),
                    audit_log=AuditLog(database),
                    metrics=metrics,
                    streamable_http=StreamableHttp(access, clients, servers, limiter, room),
                    sse=SseStreams(access, clients, servers, limiter, room),
                    page_calls=PageCalls(clients, personal_logins, servers, limiter, AuditLog(database)),
                )
            finally:
                cleanup.cancel()
                with suppress(asyncio.CancelledError):
                    await cleanup
                await servers.end()
                await tokens.aclose()
                await limits.aclose()
    finally:
        await database.close()


def _retention(settings: HostingSettings) -> Retention:
    return Retention(timedelta(days=settings.keep_calls_days), timedelta(days=settings.keep_audit_days))
