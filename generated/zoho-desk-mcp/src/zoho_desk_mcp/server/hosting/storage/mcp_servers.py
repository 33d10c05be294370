"""MCP servers: which URL may use which tools of which account, and until when."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from ...selection import Offer, Selection, SelectionError, selection_of
from ..errors import NotFoundError
from ..forms import Config, NewServer, ServerChange
from .database import Database
from .models import Account, McpServer, utc_now
from .tokens import hash_token, new_id, new_token

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ResolvedUrl:
    """What the token in a URL stands for."""

    server: McpServer
    account: Account

    @property
    def offer(self) -> Offer:
        """The tools that the URL may list and call, and how it shows them."""
        return Offer(tool_names(self.server), self.server.mode, frozenset(self.server.confirm))


class McpServers:
    """All MCP servers. An id is looked up with its account's: no server is found by the id of another account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, account_id: str, form: NewServer) -> tuple[McpServer, str]:
        """A new MCP server, and its URL's token, which nobody can find out later.

        Raises InvalidError for a config that chooses nothing, NotFoundError where there is no such account.
        """
        form.config.names()
        token = new_token()
        row = McpServer(
            id=new_id("mcp"),
            account_id=account_id,
            name=form.name,
            token_hash=hash_token(token),
            **form.config.model_dump(),
            require_api_token_auth=form.require_api_token_auth,
            expires_at=form.expires_at,
            created_at=utc_now(),
            calls=0,
        )
        async with self._database.write() as session:
            if await session.get(Account, account_id) is None:
                raise NotFoundError
            session.add(row)
        return row, token

    async def list(self, account_id: str) -> list[McpServer]:
        """An account's live MCP servers, the newest first."""
        async with self._database.read() as session:
            rows = await session.scalars(
                select(McpServer)
                .where(McpServer.account_id == account_id)
                .order_by(McpServer.created_at.desc(), McpServer.id)
            )
            return [row for row in rows if is_live(row)]

    async def tools_of(self, account_id: str) -> frozenset[str]:
        """The names of the tools that an account's live MCP servers offer together; the core ones where it has none."""
        servers = await self.list(account_id)
        return frozenset().union(*map(tool_names, servers)) if servers else Selection().names()

    async def get(self, account_id: str, id: str) -> McpServer:
        """One MCP server of an account. Raises NotFoundError."""
        async with self._database.read() as session:
            return await _live(session, account_id, id)

    async def change(self, account_id: str, id: str, form: ServerChange) -> McpServer:
        """Change an MCP server. Raises NotFoundError, and InvalidError for a config that chooses nothing."""
        async with self._database.write() as session:
            row = await _live(session, account_id, id)
            if form.name is not None:
                row.name = form.name
            if "expires_at" in form.model_fields_set:
                row.expires_at = form.expires_at
            if form.config is not None:
                form.config.names()
                for field, value in form.config.model_dump().items():
                    setattr(row, field, value)
        return row

    async def revoke(self, account_id: str, id: str) -> None:
        """Delete an MCP server: its URL ends at once. Raises NotFoundError."""
        async with self._database.write() as session:
            found = await session.scalars(
                delete(McpServer).where(McpServer.id == id, McpServer.account_id == account_id).returning(McpServer.id)
            )
            if found.first() is None:
                raise NotFoundError

    async def resolve(self, token: str) -> ResolvedUrl | None:
        """The server of a URL's token; None for a token that is wrong, expired, revoked or never was.

        Each of these takes the same one query, by hash: neither the response nor its time tells which it was.
        """
        query = select(McpServer, Account).join(Account, Account.id == McpServer.account_id)
        async with self._database.read() as session:
            row = (await session.execute(query.where(McpServer.token_hash == hash_token(token)))).first()
        return ResolvedUrl(row[0], row[1]) if row is not None and is_live(row[0]) else None


async def _live(session: AsyncSession, account_id: str, id: str) -> McpServer:
    row = await session.scalar(select(McpServer).where(McpServer.id == id, McpServer.account_id == account_id))
    if row is None or not is_live(row):
        raise NotFoundError
    return row


def is_live(row: McpServer) -> bool:
    """Whether an MCP server has not expired."""
    return row.expires_at is None or row.expires_at > utc_now()


def config_of(row: McpServer) -> dict[str, Any]:
    """The config of an MCP server, as it was given."""
    return {name: getattr(row, name) for name in Config.model_fields}


def tool_names(row: McpServer) -> frozenset[str]:
    """The names of the tools that an MCP server offers: none where this version does not know its config's words."""
    return _names(selection_of(row))


@lru_cache(maxsize=4096)
def _names(selection: Selection) -> frozenset[str]:
    try:
        return selection.names()
    except SelectionError as error:
        logger.warning("unknown-config", extra={"data": {"problems": error.problems}})
        return frozenset()
