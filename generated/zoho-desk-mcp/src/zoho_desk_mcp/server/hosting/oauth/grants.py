"""What persons agreed to: grants, and the tokens that clients get for them.

A code and a refresh token serve once. Whoever sends one a second time is, or was, somebody else: the grant ends, and
all of its tokens with it. Only for a moment a refresh token serves again: programs of one person share what they keep
and renew it at the same time, and a response may be lost on its way.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from ..queries import Following
from ..storage.allowed_people import may_agree
from ..storage.api_tokens import ApiTokenInfo, info_of
from ..storage.audit_log import Actor, Subject, record
from ..storage.database import ONE_CHANGE_AT_A_TIME, Database
from ..storage.live_secrets import has_secret
from ..storage.models import ApiToken, McpServer, utc_now
from ..storage.server_state import has_ended
from ..storage.steps import STEP, Order, in_steps
from ..storage.tokens import hash_token, new_id, new_token
from .tables import OAuthGrant, OAuthToken

ACCESS, REFRESH = "access", "refresh"
CODE_LIFETIME = timedelta(minutes=1)
ACCESS_LIFETIME = timedelta(minutes=30)
REFRESH_LIFETIME = timedelta(days=30)
REUSE = timedelta(seconds=30)
"""For so long after its first use a refresh token serves again."""
GRANT_LIFETIME = timedelta(days=90)
"""After that a person is asked again, however often tokens were renewed."""
NEWEST_FIRST = Order((OAuthGrant.created_at, OAuthGrant.id), is_descending=True)

MAX_TOKENS = 1_000
"""Tokens of a kind that a grant has: a client that renews all the time would fill the database."""


NOT_ALLOWED = "the person may not agree to clients any more"
NO_LOGIN = "the person has no login of their own for all tools"


@dataclass(frozen=True)
class Agreement:
    """What a person agrees to."""

    server: McpServer
    client_id: str
    client_name: str
    redirect_uri: str
    challenge: str
    """What the client's code verifier must have as its SHA-256 (PKCE)."""


@dataclass(frozen=True)
class IssuedTokens:
    """Tokens, shown to the client once."""

    access: str
    refresh: str


@dataclass(frozen=True)
class ClientAccess:
    """A grant as people see it."""

    id: str
    client_name: str
    client_id: str
    person: str
    created_at: datetime
    expires_at: datetime


class Grants:
    """All grants."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def agree(self, agreement: Agreement, by: Actor) -> str:
        """The code for what a person agreed to. The grant begins when the code is exchanged."""
        code, now, server = new_token(), utc_now(), agreement.server
        row = OAuthGrant(id=new_id("grant"), server_id=server.id, api_token_id=str(by.id), created_at=now)
        row.client_id, row.client_name = agreement.client_id, agreement.client_name
        row.redirect_uri, row.challenge = agreement.redirect_uri, agreement.challenge
        row.code_hash, row.code_expires_at = hash_token(code), now + CODE_LIFETIME
        row.expires_at = row.code_expires_at
        details = {"client": agreement.client_name, "client_id": agreement.client_id, "grant": row.id}
        async with self._database.write() as session:
            session.add(row)
            record(session, by, "oauth.agreed", _subject(server), details)
        return code

    async def of_code(self, code: str) -> OAuthGrant | None:
        """The grant of a code, also of one that was exchanged."""
        async with self._database.read() as session:
            return await session.scalar(select(OAuthGrant).where(has_secret(OAuthGrant.code_hash, code)))

    async def of_token(self, token: str, kind: str) -> tuple[OAuthToken, OAuthGrant] | None:
        """A token and its grant, also where it was exchanged."""
        query = select(OAuthToken, OAuthGrant).join(OAuthGrant, OAuthGrant.id == OAuthToken.grant_id)
        async with self._database.read() as session:
            row = (
                await session.execute(query.where(has_secret(OAuthToken.token_hash, token), OAuthToken.kind == kind))
            ).first()
        return (row[0], row[1]) if row is not None else None

    async def redeem(self, grant: OAuthGrant) -> IssuedTokens | None:
        """Tokens for a grant's code; None where it was exchanged before, and the grant has ended now."""
        now = utc_now()
        first = update(OAuthGrant).where(OAuthGrant.id == grant.id, OAuthGrant.redeemed_at.is_(None))
        values = {"redeemed_at": now, "expires_at": now + GRANT_LIFETIME}
        async with self._database.write() as session:
            found = await session.scalars(first.values(values).returning(OAuthGrant.id))
            if found.first() is None:
                await _end(session, grant, "code sent again")
                return None
            return await _issue(session, grant, now + GRANT_LIFETIME)

    async def renew(self, token: OAuthToken, grant: OAuthGrant) -> IssuedTokens | None:
        """Tokens for a refresh token; None where it was exchanged long before, and the grant has ended now."""
        now = utc_now()
        # A first use far ahead is that of a clock that was wrong.
        at_once = OAuthToken.used_at.between(now - REUSE, now + REUSE)
        may_serve = or_(OAuthToken.used_at.is_(None), at_once)
        use = update(OAuthToken).where(OAuthToken.token_hash == token.token_hash, may_serve)
        first_use = func.coalesce(OAuthToken.used_at, now)
        async with self._database.write() as session:
            # Before its token, as who ends it has them: PostgreSQL would end one of the two, which may be that.
            if await session.get(OAuthGrant, grant.id, with_for_update=ONE_CHANGE_AT_A_TIME) is None:
                return None
            found = await session.scalars(use.values(used_at=first_use).returning(OAuthToken.token_hash))
            if found.first() is None:
                await _end(session, grant, "refresh token sent again")
                return None
            return await _issue(session, grant, grant.expires_at)

    async def of_access_token(self, token: str, server_id: str) -> tuple[OAuthGrant, ApiTokenInfo] | None:
        """What this is a live access token of, for this MCP server, and who agreed to it."""
        query = (
            select(OAuthGrant, ApiToken)
            .join(ApiToken, ApiToken.id == OAuthGrant.api_token_id)
            .join(OAuthToken, OAuthToken.grant_id == OAuthGrant.id)
            .where(has_secret(OAuthToken.token_hash, token, OAuthToken.expires_at, OAuthGrant.expires_at))
            .where(OAuthToken.kind == ACCESS, OAuthGrant.server_id == server_id)
        )
        async with self._database.read() as session:
            row = (await session.execute(query)).first()
        return (row[0], info_of(row[1])) if row is not None else None

    async def holds(self, id: str) -> bool:
        """Whether a grant has not ended."""
        async with self._database.read() as session:
            row = await session.get(OAuthGrant, id)
        return row is not None and row.expires_at > utc_now()

    async def end(self, grant: OAuthGrant, why: str) -> None:
        """End a grant."""
        async with self._database.write() as session:
            await _end(session, grant, why)

    async def list(self, server_id: str, wanted: Following) -> AsyncIterator[Sequence[ClientAccess]]:
        """A part of who may call an MCP server, the newest first, in steps.

        Raises NoPlaceError where it is to follow a grant that the MCP server has not.
        """
        query = (
            select(OAuthGrant, ApiToken.name)
            .join(ApiToken, ApiToken.id == OAuthGrant.api_token_id)
            .where(OAuthGrant.server_id == server_id, OAuthGrant.redeemed_at.is_not(None))
            .where(OAuthGrant.expires_at > utc_now())
        )
        among = OAuthGrant.server_id == server_id
        async for rows in in_steps(
            self._database, query, NEWEST_FIRST, limit=wanted.limit, after=wanted.after, among=among
        ):
            yield [_shown(*row) for row in rows]

    async def revoke(self, server: McpServer, id: str, by: Actor) -> None:
        """End a grant of an MCP server, where it is still there."""
        async with self._database.write() as session:
            found = await session.scalars(
                delete(OAuthGrant)
                .where(OAuthGrant.id == id, OAuthGrant.server_id == server.id)
                .returning(OAuthGrant.client_name)
            )
            name = found.first()
            if name is not None:
                record(session, by, "oauth.ended", _subject(server), {"client": name, "grant": id})


async def end_grants(session: AsyncSession, account_id: str, person_id: str | None, why: str) -> None:
    """End what persons agreed to, or one of them, for the MCP servers of an account that act as the caller."""
    query = select(OAuthGrant).join(McpServer, McpServer.id == OAuthGrant.server_id)
    query = query.where(McpServer.account_id == account_id, McpServer.identity == "caller")
    if person_id is not None:
        query = query.where(OAuthGrant.api_token_id == person_id)
    while grants := (await session.scalars(query.limit(STEP))).all():
        for grant in grants:
            await _end(session, grant, why)


async def _issue(session: AsyncSession, grant: OAuthGrant, ends: datetime) -> IssuedTokens | None:
    """New tokens; None where the MCP server has ended, or is no longer called by OAuth or for this person."""
    server, person = await session.get(McpServer, grant.server_id), await session.get(ApiToken, grant.api_token_id)
    if server is None or person is None or has_ended(server) or server.access != "oauth":
        return None
    if not may_agree(info_of(person), server.people):
        await _end(session, grant, NOT_ALLOWED)
        return None
    now, tokens = utc_now(), IssuedTokens(new_token(), new_token())
    for text, kind, lifetime in (
        (tokens.access, ACCESS, ACCESS_LIFETIME),
        (tokens.refresh, REFRESH, REFRESH_LIFETIME),
    ):
        expires_at = min(now + lifetime, ends)
        session.add(OAuthToken(token_hash=hash_token(text), grant_id=grant.id, kind=kind, expires_at=expires_at))
        await session.flush()
        await _drop_oldest(session, grant, kind, hash_token(text))
    return tokens


async def _drop_oldest(session: AsyncSession, grant: OAuthGrant, kind: str, newest: str) -> None:
    """Drop what a grant has past its number of tokens: those that were used first, then others, never the newest."""
    others = (OAuthToken.grant_id == grant.id, OAuthToken.kind == kind, OAuthToken.token_hash != newest)
    latest = (OAuthToken.used_at.desc().nulls_first(), OAuthToken.expires_at.desc())
    past = select(OAuthToken.token_hash).where(*others).order_by(*latest).offset(MAX_TOKENS - 1)
    await session.execute(delete(OAuthToken).where(OAuthToken.token_hash.in_(past)))


async def _end(session: AsyncSession, grant: OAuthGrant, why: str) -> None:
    gone = await session.scalars(delete(OAuthGrant).where(OAuthGrant.id == grant.id).returning(OAuthGrant.id))
    server = await session.get(McpServer, grant.server_id)
    if gone.first() is not None and server is not None:
        details = {"client": grant.client_name, "grant": grant.id, "reason": why}
        record(session, Actor(grant.client_name), "oauth.ended", _subject(server), details)


def _subject(server: McpServer) -> Subject:
    return Subject(server.id, server.name, server.account_id)


def _shown(grant: OAuthGrant, person: str) -> ClientAccess:
    return ClientAccess(grant.id, grant.client_name, grant.client_id, person, grant.created_at, grant.expires_at)
