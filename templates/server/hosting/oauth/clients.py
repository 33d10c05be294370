"""The clients: those that registered themselves, in the database, and those whose id is a document's address."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import delete, func, select, update

from ..storage.column_values import is_storable
from ..storage.database import Database
from ..storage.models import utc_now
from ..storage.tokens import new_id
from .client_documents import ClientDocuments, is_document_address
from .errors import OAuthError
from .grants import GRANT_LIFETIME
from .registered import ClientMetadata, registered
from .tables import OAuthClient

MAX_BYTES = 16_000
MAX_UNUSED = 5000
"""Registrations that nobody has agreed to yet. Past that the oldest goes."""
UNUSED_LIFETIME = timedelta(days=1)
USED_LIFETIME = GRANT_LIFETIME + timedelta(days=30)
"""After its last use: longer than any of its grants, so that it can ask again."""


class OAuthClients:
    """All clients."""

    def __init__(self, database: Database, internal_hosts: Collection[str]) -> None:
        self._database = database
        self._documents = ClientDocuments(internal_hosts)

    async def register(self, body: bytes) -> ClientMetadata:
        """A new client, as it says of itself. Raises OAuthError."""
        client = registered(new_id("client"), _parsed(body))
        now = utc_now()
        row = OAuthClient(id=client.id, name=client.name, redirect_uris=list(client.redirect_uris), created_at=now)
        row.expires_at = now + UNUSED_LIFETIME
        is_unused = OAuthClient.used_at.is_(None)
        async with self._database.write() as session:
            count = await session.scalar(select(func.count()).select_from(OAuthClient).where(is_unused))
            surplus = (count or 0) + 1 - MAX_UNUSED
            if surplus > 0:
                oldest = select(OAuthClient.id).where(is_unused).order_by(OAuthClient.created_at).limit(surplus)
                await session.execute(delete(OAuthClient).where(OAuthClient.id.in_(oldest.scalar_subquery())))
            session.add(row)
        return client

    async def get(self, client_id: str) -> ClientMetadata:
        """The client of this id. Raises OAuthError (`invalid_client`)."""
        if is_document_address(client_id):
            return await self._documents.get(client_id)
        async with self._database.read() as session:
            row = await session.get(OAuthClient, client_id)
        if row is None or row.expires_at <= utc_now():
            raise OAuthError("invalid_client", "This client is not registered here, or no more.")
        return ClientMetadata(row.id, row.name, tuple(row.redirect_uris))

    async def known(self, client_id: str) -> ClientMetadata:
        """The same for a client that comes with a code or a token: its document is not needed. Raises OAuthError."""
        if is_document_address(client_id):
            return ClientMetadata(client_id, client_id, ())
        return await self.get(client_id)

    async def note_use(self, client_id: str) -> None:
        """Keep the registration of a client that is used."""
        now = utc_now()
        used = update(OAuthClient).where(OAuthClient.id == client_id)
        async with self._database.write() as session:
            await session.execute(used.values(used_at=now, expires_at=now + USED_LIFETIME))


def _parsed(body: bytes) -> dict[str, object]:
    if len(body) > MAX_BYTES:
        raise OAuthError("invalid_client_metadata", f"A registration has at most {MAX_BYTES:,} bytes")
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        raise OAuthError("invalid_client_metadata", "The body is no JSON") from None
    if not isinstance(document, dict) or not is_storable(document):
        raise OAuthError("invalid_client_metadata", "The body is no JSON object, or has texts that nothing is called")
    return document
