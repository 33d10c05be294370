"""Sessions of people in a browser. They are in the database: any replica knows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from .api_tokens import ApiTokenInfo, info_of
from .audit_log import SIGNED_IN, Actor, Subject, record
from .database import Database
from .live_secrets import has_secret
from .models import ApiToken, UiSession, utc_now
from .tokens import derive, hash_token, new_token

SESSION_LIFETIME = timedelta(hours=12)


@dataclass(frozen=True)
class Session:
    """A session: who signed in, and what its forms must send."""

    person: ApiTokenInfo
    csrf: str

    @property
    def actor(self) -> Actor:
        """Who does what is done in it."""
        return self.person.actor

    @property
    def role(self) -> str:
        """What the pages show: all to an admin, to a caller only those of OAuth."""
        return self.person.role


class Sessions:
    """All sessions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def start(self, api_token: ApiTokenInfo) -> str:
        """The secret of a new session, for its cookie."""
        secret = new_token()
        async with self._database.write() as session:
            session.add(
                UiSession(
                    secret_hash=hash_token(secret), api_token_id=api_token.id, expires_at=utc_now() + SESSION_LIFETIME
                )
            )
            record(session, api_token.actor, SIGNED_IN, Subject(api_token.id, api_token.name))
        return secret

    async def find(self, secret: str) -> Session | None:
        """The session of a cookie, while it and the API token behind it live."""
        query = (
            select(ApiToken)
            .join(UiSession, UiSession.api_token_id == ApiToken.id)
            .where(has_secret(UiSession.secret_hash, secret, UiSession.expires_at))
        )
        async with self._database.read() as session:
            row = await session.scalar(query)
        return Session(info_of(row), csrf_of(secret)) if row is not None else None

    async def end(self, secret: str) -> None:
        """End a session."""
        async with self._database.write() as session:
            await session.execute(delete(UiSession).where(UiSession.secret_hash == hash_token(secret)))


def csrf_of(secret: str) -> str:
    """What the forms of a cookie's pages hold: other sites know neither the cookie nor this."""
    return derive(secret, "csrf")
