"""People who sign in with an identity provider. A person's row is beside the API tokens', and has no token.

So whatever ends with an API token, as sessions and OAuth clients, ends with the person in the same way.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from .api_tokens import ApiTokenInfo, info_of
from .audit_log import Actor, Subject, record
from .column_values import column_text
from .database import Database
from .models import ApiToken, utc_now
from .tokens import new_id

MAX_NAME, MAX_GROUP, MAX_EMAIL = 100, 500, 254


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
            gone = await session.execute(
                delete(ApiToken)
                .where(ApiToken.token_hash == _key(issuer, subject))
                .returning(ApiToken.id, ApiToken.name)
            )
            row = gone.first()
            if row is not None:
                record(session, Actor(row[1], row[0]), "person.left", Subject(row[0], row[1]))


def _key(issuer: str, subject: str) -> str:
    """What stands for a token's hash, and is none: no token can be found for it."""
    return "person:" + hashlib.sha256(f"{issuer} {subject}".encode("utf-8", "surrogatepass")).hexdigest()[:56]
