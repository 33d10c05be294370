"""API tokens: who may use the admin API and the admin UI (`admin`), or call URLs that ask for one (`caller`)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select

from ...product import PACKAGE
from ..errors import NotFoundError, RefusedError
from ..forms import NewApiToken
from .audit_log import Actor, Subject, record
from .database import Database
from .listing import Listing, Part, Sorting, Wanted, part_of
from .live_secrets import has_secret
from .models import ApiToken, utc_now
from .steps import Order, in_steps
from .tokens import hash_token, new_id, new_token

ROLES = {"admin": "the admin API and these pages", "caller": "URLs that ask for one, and agreeing to OAuth clients"}
"""Role -> what it is for."""
SCHEME = "bearer"
PREFIX = "".join(word[0] for word in PACKAGE.split("_")) + "_"
"""What API tokens begin with, so that people recognize one."""


IS_TOKEN = ApiToken.issuer.is_(None)
"""Not a person, whose row is beside the tokens'."""
API_TOKENS = Listing(
    searched=(ApiToken.name, ApiToken.id),
    sortings={
        "newest": Sorting("newest", (ApiToken.created_at.desc(), ApiToken.id)),
        "name": Sorting("name", (func.lower(ApiToken.name), ApiToken.id)),
        "role": Sorting("role", (ApiToken.role, func.lower(ApiToken.name), ApiToken.id)),
    },
)
"""How the list of tokens is searched and sorted."""
OLDEST_FIRST = Order((ApiToken.created_at, ApiToken.id))


@dataclass(frozen=True)
class ApiTokenInfo:
    """An API token, without its secret, or a person of the identity provider."""

    id: str
    name: str
    role: str
    created_at: datetime
    groups: frozenset[str] = frozenset()
    email: str | None = None

    @property
    def actor(self) -> Actor:
        """Who does what is done with it."""
        return Actor(self.name, self.id)


class ApiTokens:
    """All API tokens."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create(self, form: NewApiToken, by: Actor) -> tuple[ApiTokenInfo, str]:
        """A new token, and its secret, which nobody can find out later."""
        secret = new_token(PREFIX)
        row = ApiToken(
            id=new_id("tok"), name=form.name, role=form.role, token_hash=hash_token(secret), created_at=utc_now()
        )
        async with self._database.write() as session:
            session.add(row)
            record(session, by, "api_token.created", Subject(row.id, row.name), {"role": row.role})
        return info_of(row), secret

    async def list(self, limit: int | None = None, after: str | None = None) -> AsyncIterator[Sequence[ApiTokenInfo]]:
        """The tokens, all or a part, the oldest first, in steps. Raises NoPlaceError where it is to follow none."""
        query = select(ApiToken).where(IS_TOKEN)
        async for rows in in_steps(self._database, query, OLDEST_FIRST, limit=limit, after=after, among=IS_TOKEN):
            yield [info_of(row[0]) for row in rows]

    async def part(self, wanted: Wanted) -> Part[ApiTokenInfo]:
        """A part of the tokens."""
        async with self._database.read() as session:
            part = await part_of(session, select(ApiToken).where(IS_TOKEN), API_TOKENS, wanted)
            return part.of(lambda row: info_of(row[0]))

    async def get(self, id: str) -> ApiTokenInfo:
        """One token. Raises NotFoundError."""
        async with self._database.read() as session:
            row = await session.scalar(select(ApiToken).where(IS_TOKEN, ApiToken.id == id))
        if row is None:
            raise NotFoundError
        return info_of(row)

    async def revoke(self, id: str, by: Actor) -> None:
        """End a token, and the sessions that started with it. Raises NotFoundError."""
        async with self._database.write() as session:
            found = await session.scalars(delete(ApiToken).where(IS_TOKEN, ApiToken.id == id).returning(ApiToken.name))
            name = found.first()
            if name is None:
                raise NotFoundError
            record(session, by, "api_token.revoked", Subject(id, name))

    async def known(self, id: str) -> ApiTokenInfo | None:
        """The token, or the person, of this id."""
        async with self._database.read() as session:
            row = await session.get(ApiToken, id)
        return info_of(row) if row is not None else None

    async def find(self, secret: str) -> ApiTokenInfo | None:
        """The token that has this secret."""
        async with self._database.read() as session:
            row = await session.scalar(select(ApiToken).where(has_secret(ApiToken.token_hash, secret)))
        return info_of(row) if row is not None else None

    async def authenticate(self, authorization: str | None) -> ApiTokenInfo:
        """The token of an Authorization header. Raises RefusedError (401) where it holds no valid one."""
        scheme, _, secret = (authorization or "").partition(" ")
        found = await self.find(secret.strip())
        if found is None or scheme.lower() != SCHEME:
            message = "Send `Authorization: Bearer` with a valid API token."
            raise RefusedError(401, "UNAUTHORIZED", message, headers={"WWW-Authenticate": "Bearer"})
        return found


def info_of(row: ApiToken) -> ApiTokenInfo:
    """What is told of a row."""
    return ApiTokenInfo(row.id, row.name, row.role, row.created_at, frozenset(row.groups), row.email)
