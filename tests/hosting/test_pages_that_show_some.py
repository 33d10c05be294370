"""Pages that show the first of many beside what they are about: they say so."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import make_transient
from zoho_desk_mcp.server.hosting.oauth.tables import OAuthGrant
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.listing import MAX_TOLD
from zoho_desk_mcp.server.hosting.storage.models import Account, PersonalLogin

from tests.support.admin_session import AdminSession, fresh_api_token
from tests.support.people import signed_in_person
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
NOTE = f"No more than {MAX_TOLD} are shown here"
LATER = datetime(2090, 1, 1, tzinfo=UTC)


def _grant(name: str, server: str, person: str) -> OAuthGrant:
    row = OAuthGrant(id=name, server_id=server, api_token_id=person, client_id="c", client_name=name, code_hash=name)
    row.redirect_uri, row.challenge = "https://client.example", "x"
    row.code_expires_at = row.redeemed_at = row.expires_at = LATER
    return row


async def _add(site: Site, account: str, server: str, people: list[str]) -> None:
    """As many as are told: other accounts, logins of the first person there, and clients of each person."""
    database = Database(f"sqlite:///{site.folder / 'hosting.db'}")
    try:
        async with database.write() as session:
            for number in range(MAX_TOLD):
                row = (await session.scalars(select(Account).where(Account.id == account))).one()
                session.expunge(row)
                make_transient(row)
                row.id = f"acc_{number}"
                session.add(row)
                await session.flush()
                login = PersonalLogin(id=f"login_{number}", account_id=row.id, person_id=people[0], scopes=[])
                login.refresh_token = b""
                session.add(login)
                session.add_all(_grant(f"grant_{number}_{person}"[:40], server, person) for person in people)
    finally:
        await database.close()


def test_pages_say_that_they_show_some_of_many(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token()) as server:
        account = server.connect(upstream.account())
        made = server.create(account, config=READ, access="oauth")["id"]
        _, token = fresh_api_token(own_site)
        person, _ = signed_in_person(own_site, "Petra", "viewer")
        said = {
            f"/accounts/{account}": 1,
            f"/accounts/{account}/servers/{made}": 1,
            "/people": 1,
            f"/people/{person}/remove": 2,
            f"/api-tokens/{token}/revoke": 1,
        }
        session = AdminSession(server)
        for path in said:
            assert NOTE not in session.get(path).text, path
        asyncio.run(_add(own_site, account, made, [person, token]))
        for path, times in said.items():
            assert session.get(path).text.count(NOTE) == times, path
