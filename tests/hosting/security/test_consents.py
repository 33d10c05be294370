"""Consents: their state is needed, serves once, and only for a while."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

from tests.support import plain_http
from tests.support.server import Server, Site
from tests.support.upstream import Upstream


def test_a_consent_that_took_too_long_is_void(site: Site, server: Server, upstream: Upstream) -> None:
    body = upstream.account(name="Late")
    del body["refresh_token"]
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = plain_http.post(url, data={"choice": "accept"}).headers["location"]
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        connection.execute("UPDATE consents SET expires_at = datetime(expires_at, '-11 minutes')")
    assert plain_http.get(back).status_code == 400


def test_a_consents_state_is_needed_and_serves_once(server: Server, upstream: Upstream) -> None:
    body = upstream.account(name="Consent")
    del body["refresh_token"]
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = plain_http.post(url, data={"choice": "accept"}).headers["location"]
    forged = re.sub(r"state=[^&]+", "state=forged", back)
    assert plain_http.get(forged).status_code == 400
    assert plain_http.get(re.sub(r"&?code=[^&]+", "", back)).status_code == 400
    assert plain_http.get(back).status_code == 400
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = plain_http.post(url, data={"choice": "accept"}).headers["location"]
    assert plain_http.get(back).status_code == 303
    assert plain_http.get(back).status_code == 400


def test_the_page_after_a_consent_tells_nobody_of_the_account(server: Server, upstream: Upstream) -> None:
    """It comes without a session, so that whoever knows an id could read it."""
    account = server.connect(upstream.account(name="Secret customer"))
    known, unknown = (plain_http.get(f"{server.url}/connected/{one}") for one in (account, "acc_unknown"))
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace(account, "acc_unknown") == unknown.text
