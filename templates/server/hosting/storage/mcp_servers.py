"""MCP servers: which URL may use which tools of which account, and until when."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from ...selection import Selection
from ..errors import InvalidError, NotFoundError, RefusedError
from ..forms import Config, NewServer, ServerChange
from ..queries import ServersQuery
from .access import EVERYBODY
from .audit_log import Actor, Subject, differences, record
from .database import ONE_CHANGE_AT_A_TIME, Database
from .listing import Listing, Part, Sorting, Wanted, part_of
from .models import IS_THERE, Account, McpServer, utc_now
from .server_state import ENDED, EndedError, has_ended
from .steps import Order, in_steps
from .tokens import hash_token, new_id, new_token
from .tool_names import tool_names
from .url_lookups import ResolvedUrl, UrlLookups

SERVER_ID = re.compile(r"mcp_[0-9a-f]{20}")
"""The id of an MCP server: the last part of its URL where that asks for OAuth, as it is no secret."""
PREFIX_LENGTH = 8
"""Characters of a token that are shown later: 48 of its 256 bits."""
NOTHING_TO_ROTATE = "The URL of this MCP server holds no secret that could be replaced: end the access of its clients."


SERVERS = Listing(
    searched=(McpServer.name, McpServer.token_prefix, McpServer.id),
    sortings={
        "newest": Sorting("newest", (McpServer.created_at.desc(), McpServer.id)),
        "name": Sorting("name", (func.lower(McpServer.name), McpServer.id)),
        "used": Sorting("last use", (McpServer.last_used_at.desc().nulls_last(), McpServer.id)),
        "calls": Sorting("calls", (McpServer.calls.desc(), McpServer.id)),
    },
)
"""How the list of an account's MCP servers is searched and sorted."""
NEWEST_FIRST = Order((McpServer.created_at, McpServer.id), is_descending=True)
BY_ID = Order((McpServer.id,))
SELECTION = (McpServer.methods, McpServer.tags, McpServer.tools, McpServer.exclude, McpServer.mode)
"""What says which tools an MCP server offers."""


class McpServers:
    """All MCP servers. An id is looked up with its account's: no server is found by the id of another account.

    What changes one raises NotFoundError where there is none, and EndedError where it is expired or revoked.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lookups = UrlLookups(database.part("URLs"))

    async def create(self, account_id: str, form: NewServer, by: Actor) -> tuple[McpServer, str]:
        """A new MCP server, and the last part of its URL: a token that nobody can find out later, or for OAuth its id.

        Raises InvalidError for a config that chooses nothing, NotFoundError where there is no such account.
        """
        form.config.names()
        token = new_token()
        row = McpServer(
            id=new_id("mcp"),
            account_id=account_id,
            name=form.name,
            **form.config.model_dump(),
            access=form.access,
            expires_at=form.expires_at,
            created_at=utc_now(),
            created_by=by.name,
            calls=0,
        )
        _check_people(row)
        _set_token(row, token)
        async with self._database.write() as session:
            await _check_account(session, account_id)
            session.add(row)
            record(session, by, "mcp_server.created", _subject(row), {"config": config_of(row), "access": row.access})
        return row, row.id if row.access == "oauth" else token

    async def list(self, account_id: str, wanted: ServersQuery) -> AsyncIterator[Sequence[McpServer]]:
        """A part of an account's MCP servers, those in use or those that have ended, the newest first, in steps.

        Raises NoPlaceError where it is to follow one that the account has not.
        """
        query = _of_account(account_id, ended=wanted.state == "ended")
        among = McpServer.account_id == account_id
        async for rows in in_steps(
            self._database, query, NEWEST_FIRST, limit=wanted.limit, after=wanted.after, among=among
        ):
            yield [row[0] for row in rows]

    async def used(self, account_id: str) -> tuple[int, datetime | None]:
        """How many MCP servers of an account are in use, and when the last call of one of them was."""
        figures = _of_account(account_id, ended=False).with_only_columns(func.count(), func.max(McpServer.last_used_at))
        async with self._database.read() as session:
            count, last_used = (await session.execute(figures)).one()
            return count, last_used

    async def part(self, account_id: str, wanted: Wanted, *, ended: bool = False) -> Part[McpServer]:
        """A part of them as pages show it."""
        async with self._database.read() as session:
            part = await part_of(session, _of_account(account_id, ended=ended), SERVERS, wanted)
            return part.of(lambda row: row[0])

    async def tools_of(self, account_id: str) -> frozenset[str]:
        """The names of the tools that an account's MCP servers in use offer together; the core ones without any."""
        query, offered = _of_account(account_id, ended=False).options(load_only(*SELECTION)), set[frozenset[str]]()
        async for rows in in_steps(self._database, query, BY_ID):
            offered.update(tool_names(row[0]) for row in rows)
        return frozenset().union(*offered) if offered else Selection().names()

    async def get(self, account_id: str, id: str) -> McpServer:
        """One MCP server of an account, also one that has ended. Raises NotFoundError."""
        async with self._database.read() as session:
            return await _row(session, account_id, id)

    async def change(self, account_id: str, id: str, form: ServerChange, by: Actor) -> McpServer:
        """Change an MCP server. Raises InvalidError for a config that chooses nothing."""
        async with self._changing(account_id, id, "changed", by) as (row, _):
            if form.name is not None:
                row.name = form.name
            if form.access is not None:
                row.access = form.access
            if "expires_at" in form.model_fields_set:
                row.expires_at = form.expires_at
            if form.config is not None:
                form.config.names()
                for field, value in form.config.model_dump().items():
                    setattr(row, field, value)
            _check_people(row)
        return row

    async def rotate(self, account_id: str, id: str, overlap: timedelta, by: Actor) -> tuple[McpServer, str]:
        """Give an MCP server a new token. The one before works for `overlap`, those before that no more."""
        token = new_token()
        async with self._changing(account_id, id, "rotated", by) as (row, details):
            if row.access == "oauth":
                raise RefusedError(409, "NOTHING_TO_ROTATE", NOTHING_TO_ROTATE)
            row.previous_token_hash, row.previous_ends_at = row.token_hash, utc_now() + overlap
            details["overlap_seconds"] = round(overlap.total_seconds())
            _set_token(row, token)
        return row, token

    async def pause(self, account_id: str, id: str, by: Actor) -> McpServer:
        """Let the URL refuse all requests until it is resumed."""
        async with self._changing(account_id, id, "paused", by) as (row, _):
            row.paused_at = row.paused_at or utc_now()
        return row

    async def resume(self, account_id: str, id: str, by: Actor) -> McpServer:
        """Let a paused URL work again."""
        async with self._changing(account_id, id, "resumed", by) as (row, _):
            row.paused_at = None
        return row

    async def revoke(self, account_id: str, id: str, by: Actor) -> None:
        """End an MCP server: its URL stops at once, and for good. It stays as history for a time."""
        async with self._changing(account_id, id, "revoked", by) as (row, _):
            row.revoked_at, row.revoked_by = utc_now(), by.name

    async def resolve(self, token: str) -> ResolvedUrl | None:
        """The server of the last part of a URL; None for one that is wrong, expired, revoked or never was."""
        return await self._lookups.find(token if SERVER_ID.fullmatch(token) else hash_token(token))

    async def resolve_own(self, server: McpServer) -> ResolvedUrl | None:
        """The same for a server that is known, by the URL that it had."""
        return await self._lookups.find(server.id if server.access == "oauth" else server.token_hash)

    @asynccontextmanager
    async def _changing(
        self, account_id: str, id: str, action: str, by: Actor
    ) -> AsyncIterator[tuple[McpServer, dict[str, Any]]]:
        """The row of an MCP server that is in use, and what the audit log tells of its change beyond the fields."""
        details: dict[str, Any] = {}
        async with self._database.write() as session:
            row = await _row(session, account_id, id, to_change=True)
            if has_ended(row):
                raise EndedError(row)
            before = _shown_of(row)
            yield row, details
            record(session, by, f"mcp_server.{action}", _subject(row), differences(before, _shown_of(row)) | details)


def _of_account(account_id: str, *, ended: bool) -> Select[McpServer]:
    query = select(McpServer).where(McpServer.account_id == account_id)
    return query.where(ENDED if ended else not_(ENDED))


async def _row(session: AsyncSession, account_id: str, id: str, *, to_change: bool = False) -> McpServer:
    row = await session.get(McpServer, id, with_for_update=ONE_CHANGE_AT_A_TIME if to_change else None)
    if row is None or row.account_id != account_id:
        raise NotFoundError
    await _check_account(session, account_id)
    return row


async def _check_account(session: AsyncSession, id: str) -> None:
    if await session.scalar(select(Account.id).where(Account.id == id, IS_THERE)) is None:
        raise NotFoundError


def _check_people(row: McpServer) -> None:
    """Raise InvalidError where a config is about the persons who call, and nobody has to say who they are."""
    if row.access == "oauth":
        return
    names = ["people"] if row.people != [EVERYBODY] else []
    names += ["identity"] if row.identity != "account" else []
    if names:
        words = "needs the access oauth: with the others nobody knows which person calls"
        raise InvalidError([f"config.{name}: {words}" for name in names])


def _set_token(row: McpServer, token: str) -> None:
    row.token_hash, row.token_prefix = hash_token(token), token[:PREFIX_LENGTH]


def _subject(row: McpServer) -> Subject:
    return Subject(row.id, row.name, row.account_id)


def _shown_of(row: McpServer) -> dict[str, Any]:
    """What the audit log shows of an MCP server before and after a change."""
    expires_at = row.expires_at.isoformat() if row.expires_at is not None else None
    fields = {"name": row.name, "access": row.access, "expires_at": expires_at}
    return {**fields, **config_of(row)}


def config_of(row: McpServer) -> dict[str, Any]:
    """The config of an MCP server, as it was given."""
    return {name: getattr(row, name) for name in Config.model_fields}
