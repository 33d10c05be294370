"""Sessions of the admin UI. They are in the database: any replica knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from .database import Database
from .models import ApiToken, UiSession, utc_now
from .tokens import derive, hash_token, new_token

SESSION_LIFETIME = timedelta(hours=12)


@dataclass(frozen=True)
class Session:
    """A session: the name of the API token that signed in, and what its forms must send."""

    name: str
    csrf: str


class Sessions:
    """All sessions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def start(self, api_token_id: str) -> str:
        """The secret of a new session, for its cookie."""
        secret = new_token()
        async with self._database.write() as session:
            session.add(
                UiSession(
                    secret_hash=hash_token(secret), api_token_id=api_token_id, expires_at=utc_now() + SESSION_LIFETIME
                )
            )
        return secret

    async def find(self, secret: str) -> Session | None:
        """The session of a cookie, while it and the API token behind it live."""
        query = (
            select(ApiToken.name)
            .join(UiSession, UiSession.api_token_id == ApiToken.id)
            .where(UiSession.secret_hash == hash_token(secret), UiSession.expires_at > utc_now())
        )
        async with self._database.read() as session:
            name = await session.scalar(query)
        return Session(name, csrf_of(secret)) if name is not None else None

    async def end(self, secret: str) -> None:
        """End a session."""
        async with self._database.write() as session:
            await session.execute(delete(UiSession).where(UiSession.secret_hash == hash_token(secret)))


def csrf_of(secret: str) -> str:
    """What the forms of a cookie's pages hold: other sites know neither the cookie nor this."""
    return derive(secret, "csrf")
