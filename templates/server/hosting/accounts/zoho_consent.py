"""Zoho's consent page and what comes of it: where to send the user, and the code's exchange."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx2

from ....data_centers import DataCenter
from ..errors import RefusedError
from ...registry import TOOLS

ALWAYS = ("Desk.basic.READ", "Desk.organization.READ", "Desk.settings.READ")
"""What finding the organization takes."""


@dataclass(frozen=True)
class Client:
    """A client of Zoho's API console."""

    id: str
    secret: str

    def __repr__(self) -> str:
        return "Client(…)"


def scopes_of(names: Iterable[str]) -> list[str]:
    """The scopes that these tools need, and those that connecting takes."""
    return sorted({*ALWAYS, *(scope for name in names for scope in TOOLS[name].scopes)})


def consent_url(hosts: DataCenter, client_id: str, scopes: Iterable[str], redirect_uri: str, state: str) -> str:
    """The address of the page that asks the user. `access_type=offline` and `prompt` give a refresh token."""
    query = {
        "response_type": "code",
        "client_id": client_id,
        "scope": ",".join(scopes),
        "redirect_uri": redirect_uri,
        "access_type": "offline",
        "prompt": "consent",
        "state": state,
    }
    return f"{hosts.accounts}/oauth/v2/auth?{urlencode(query)}"


async def exchange(
    http: httpx2.AsyncClient, hosts: DataCenter, client: Client, code: str, redirect_uri: str
) -> tuple[str, str]:
    """The refresh token and the access token of a grant code. Raises RefusedError."""
    form = {
        "grant_type": "authorization_code",
        "client_id": client.id,
        "client_secret": client.secret,
        "code": code,
        "redirect_uri": redirect_uri,
    }
    return await _tokens(http, hosts, form, "refresh_token")


async def refresh(http: httpx2.AsyncClient, hosts: DataCenter, client: Client, refresh_token: str) -> str:
    """An access token, to see that a refresh token is right. Raises RefusedError."""
    form = {
        "grant_type": "refresh_token",
        "client_id": client.id,
        "client_secret": client.secret,
        "refresh_token": refresh_token,
    }
    return (await _tokens(http, hosts, form, "access_token"))[0]


async def revoke(http: httpx2.AsyncClient, hosts: DataCenter, refresh_token: str) -> None:
    """End a refresh token at Zoho, where that succeeds: an account is removed here in any case."""
    try:
        await http.post(f"{hosts.accounts}/oauth/v2/token/revoke", data={"token": refresh_token})
    except httpx2.HTTPError:
        return


async def organization(http: httpx2.AsyncClient, hosts: DataCenter, access_token: str, wanted: str | None) -> str:
    """The id of a token's organization. Raises RefusedError where the wanted one is not there, or it is not clear."""
    headers = {"Authorization": f"Zoho-oauthtoken {access_token}"}
    body = await _json(http, "GET", f"{hosts.desk}/api/v1/organizations", headers=headers)
    found = {str(one.get("id")): one for one in body.get("data") or [] if isinstance(one, dict)}
    if wanted is not None:
        if wanted not in found:
            known = ", ".join(sorted(found)) or "none"
            raise _refused(f"org_id: this user has no organization {wanted}; there is: {known}")
        return wanted
    default = [org_id for org_id, one in found.items() if one.get("isDefault") is True]
    choice = list(found) if len(found) == 1 else default
    if len(choice) != 1:
        raise _refused(f"org_id is required: this user has the organizations {', '.join(sorted(found)) or '(none)'}")
    return choice[0]


async def _tokens(http: httpx2.AsyncClient, hosts: DataCenter, form: dict[str, str], wanted: str) -> tuple[str, str]:
    body = await _json(http, "POST", f"{hosts.accounts}/oauth/v2/token", data=form)
    token = body.get(wanted)
    if not isinstance(token, str) or not isinstance(body.get("access_token"), str):
        code = str(body.get("error", "no token in its answer"))[:100]
        raise _refused(f"Zoho's accounts server says: {code}. Check the client, its secret and the data center.")
    return token, str(body["access_token"])


async def _json(http: httpx2.AsyncClient, method: str, url: str, **request: Any) -> dict[str, Any]:
    try:
        body = (await http.request(method, url, follow_redirects=False, **request)).json()
    except (httpx2.HTTPError, ValueError):
        raise _refused("Zoho gave no usable answer. Trying again later may help.") from None
    return body if isinstance(body, dict) else {}


def _refused(fault: str) -> RefusedError:
    return RefusedError(422, "NOT_CONNECTED", "Zoho Desk could not be connected.", [fault])
