"""People of an identity provider, without one: as they are kept when they have signed in."""

from __future__ import annotations

import asyncio

from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.people import People
from zoho_desk_mcp.server.hosting.storage.sessions import Sessions

from tests.support.server import Site

COOKIE = "zoho_desk_mcp"
"""The session's."""


def signed_in_person(site: Site, name: str, role: str) -> tuple[str, str]:
    """The id of somebody who has signed in to a site on SQLite, and the secret of their session."""

    async def signed_in() -> tuple[str, str]:
        database = Database(f"sqlite:///{site.folder / 'hosting.db'}")
        try:
            subject = name.lower()
            person = await People(database).signed_in("https://idp.example", subject, name, role, email=f"{subject}@x")
            return person.id, await Sessions(database).start(person)
        finally:
            await database.close()

    return asyncio.run(signed_in())
