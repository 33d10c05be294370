"""People who sign in with an identity provider. A person's row is beside the API tokens', and has no token.

So whatever ends with an API token, as sessions and OAuth clients, ends with the person in the same way.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from ..errors import NotFoundError
from ..oauth.tables import OAuthGrant
from .api_tokens import IS_TOKEN, ApiTokenInfo, info_of
from .audit_log import SIGNED_IN, Actor, Subject, record
from .column_values import column_text
from .database import Database
from .listing import MAX_TOLD, Listing, Part, Sorting, Wanted, part_of
from .models import Account, ApiToken, AuditEntry, McpServer, PersonalLogin, utc_now
from .steps import Order, in_steps
from .tokens import new_id

MAX_NAME, MAX_GROUP, MAX_EMAIL = 100, 500, 254
SIGNED_IN_AT = (
    select(func.max(AuditEntry.at))
    .where(AuditEntry.subject_id == ApiToken.id, AuditEntry.action == SIGNED_IN)
    .correlate(ApiToken)
    .scalar_subquery()
)
"""When a person signed in last, as the audit log has it."""
PEOPLE = Listing(
    searched=(ApiToken.name, ApiToken.email, ApiToken.id),
    sortings={
        "name": Sorting("name", (func.lower(ApiToken.name), ApiToken.id)),
        "signed_in": Sorting("last sign-in", (SIGNED_IN_AT.desc().nulls_last(), ApiToken.id)),
        "role": Sorting("role", (ApiToken.role, func.lower(ApiToken.name), ApiToken.id)),
    },
)
"""How the list of people is searched and sorted."""
BY_NAME = Order(PEOPLE.sortings["name"].by)
_QUERY = select(ApiToken, SIGNED_IN_AT).where(~IS_TOKEN)


@dataclass(frozen=True)
class PersonClient:
    """An OAuth client that a person agreed to, and the MCP server that it may call."""

    id: str
    client_name: str
    server_id: str
    server_name: str
    account_id: str
    expires_at: datetime


@dataclass(frozen=True)
class PersonInfo:
    """Somebody of the identity provider, and what ends with them."""

    info: ApiTokenInfo
    signed_in_at: datetime | None
    """None where the audit log does not reach back so far."""
    clients: Sequence[PersonClient]
    logins: Sequence[str]
    """The names of the accounts where tools act as this person, by name."""


class People:
    """All of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def signed_in(
        self,
        issuer: str,
        subject: str,
        name: str,
        role: str,
        *,
        groups: Collection[str] = (),
        email: str | None = None,
    ) -> ApiTokenInfo:
        """The person of this subject, with what the provider says of them now."""
        told = {
            "groups": sorted(column_text(group, MAX_GROUP) for group in groups),
            "email": column_text(email.lower(), MAX_EMAIL) if email else None,
        }
        try:
            return await self._signed_in(issuer, subject, name, role, told)
        except IntegrityError:  # the first time, in two windows at once: the other one has made the row
            return await self._signed_in(issuer, subject, name, role, told)

    async def _signed_in(
        self, issuer: str, subject: str, name: str, role: str, told: Mapping[str, Any]
    ) -> ApiTokenInfo:
        key = _key(issuer, subject)
        shown = column_text(name, MAX_NAME)
        async with self._database.write() as session:
            row = await session.scalar(select(ApiToken).where(ApiToken.token_hash == key))
            if row is None:
                row = ApiToken(id=new_id("person"), token_hash=key, issuer=issuer[:500], created_at=utc_now())
                row.name, row.role = shown, role
                session.add(row)
                record(session, Actor(shown, row.id), "person.added", Subject(row.id, shown), {"role": role})
            elif row.role != role:
                record(
                    session, Actor(shown, row.id), "person.changed", Subject(row.id, shown), {"role": [row.role, role]}
                )
            row.name, row.role, row.groups, row.email = shown, role, told["groups"], told["email"]
            return info_of(row)

    async def left(self, issuer: str, subject: str) -> None:
        """A person has no role any more: their sessions and OAuth clients end."""
        async with self._database.write() as session:
            row = await _ended(session, ApiToken.token_hash == _key(issuer, subject))
            if row is not None:
                record(session, Actor(row[1], row[0]), "person.left", Subject(row[0], row[1]))

    async def remove(self, id: str, by: Actor) -> None:
        """End the sessions and OAuth clients of a person, who may sign in again. Raises NotFoundError."""
        async with self._database.write() as session:
            row = await _ended(session, ApiToken.id == id, ~IS_TOKEN)
            if row is None:
                raise NotFoundError
            record(session, by, "person.removed", Subject(row[0], row[1]))

    async def list(self, limit: int | None = None, after: str | None = None) -> AsyncIterator[Sequence[PersonInfo]]:
        """The people by name, all or a part, in steps. Raises NoPlaceError where it is to follow somebody unknown."""
        async for rows in in_steps(self._database, _QUERY, BY_NAME, limit=limit, after=after, among=~IS_TOKEN):
            async with self._database.read() as session:
                people = await _with_clients(session, rows)
            yield people

    async def part(self, wanted: Wanted) -> Part[PersonInfo]:
        """A part of the people."""
        async with self._database.read() as session:
            part = await part_of(session, _QUERY, PEOPLE, wanted)
            return replace(part, rows=await _with_clients(session, part.rows))

    async def clients_of(self, id: str) -> Sequence[PersonClient]:
        """The OAuth clients that a person, or who has an API token, agreed to."""
        async with self._database.read() as session:
            return (await _clients(session, [id]))[id]

    async def get(self, id: str) -> PersonInfo:
        """One person. Raises NotFoundError."""
        async with self._database.read() as session:
            found = await _with_clients(session, (await session.execute(_QUERY.where(ApiToken.id == id))).all())
        if not found:
            raise NotFoundError
        return found[0]


async def _ended(session: AsyncSession, *which: ColumnElement[bool]) -> Row[str, str] | None:
    """Delete a person. Returns their id and name."""
    return (await session.execute(delete(ApiToken).where(*which).returning(ApiToken.id, ApiToken.name))).first()


async def _clients(session: AsyncSession, ids: Sequence[str]) -> dict[str, list[PersonClient]]:
    """Id of a person -> the OAuth clients that act for them now."""
    query = (
        select(
            OAuthGrant.api_token_id,
            OAuthGrant.id,
            OAuthGrant.client_name,
            McpServer.id,
            McpServer.name,
            McpServer.account_id,
            OAuthGrant.expires_at,
        )
        .join(McpServer, McpServer.id == OAuthGrant.server_id)
        .where(OAuthGrant.api_token_id.in_(ids), OAuthGrant.redeemed_at.is_not(None))
        .where(OAuthGrant.expires_at > utc_now())
    )
    clients: dict[str, list[PersonClient]] = {each: [] for each in ids}
    by = (OAuthGrant.created_at.desc(), OAuthGrant.id)
    for person_id, *fields in await _first_of_each(session, query, OAuthGrant.api_token_id, by):
        clients[person_id].append(PersonClient(*fields))
    return clients


async def _first_of_each(
    session: AsyncSession,
    query: Select[*tuple[Any, ...]],
    person_id: InstrumentedAttribute[Any],
    by: Sequence[ColumnElement[Any] | InstrumentedAttribute[Any]],
) -> Sequence[Sequence[Any]]:
    """The first rows of each person, as many as are told, without their number among those of the person."""
    number = func.row_number().over(partition_by=person_id, order_by=by).label("number")
    numbered = query.add_columns(number).subquery()
    rows = await session.execute(select(numbered).where(numbered.c.number <= MAX_TOLD).order_by(numbered.c.number))
    return [row[:-1] for row in rows]


async def _with_clients(session: AsyncSession, rows: Sequence[Any]) -> Sequence[PersonInfo]:
    """People with the OAuth clients that act for them now, and their own logins."""
    ids = [row[0].id for row in rows]
    clients = await _clients(session, ids)
    logged_in = (
        select(PersonalLogin.person_id, Account.name)
        .join(Account, Account.id == PersonalLogin.account_id)
        .where(PersonalLogin.person_id.in_(ids))
    )
    by = (func.lower(Account.name), Account.id)
    logins: dict[str, list[str]] = {each: [] for each in ids}
    for person_id, name in await _first_of_each(session, logged_in, PersonalLogin.person_id, by):
        logins[person_id].append(name)
    return [PersonInfo(info_of(row[0]), row[1], clients[row[0].id], logins[row[0].id]) for row in rows]


def _key(issuer: str, subject: str) -> str:
    """What stands for a token's hash, and is none: no token can be found for it."""
    return "person:" + hashlib.sha256(f"{issuer} {subject}".encode("utf-8", "surrogatepass")).hexdigest()[:56]
