"""The organizations that a token reaches, and the choice of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp.errors import error_of
from zoho_desk_mcp.sign_in.errors import AuthError

PATH = "/api/v1/organizations"
Ask = Callable[[str], str | None]
"""Asks a person; None where there is nobody to ask."""


@dataclass(frozen=True)
class Organization:
    """A Zoho Desk portal."""

    id: str
    name: str
    is_default: bool = False

    def __str__(self) -> str:
        return f"{self.id}  {self.name}{'  (default)' if self.is_default else ''}"


def organizations(http: httpx2.Client, desk_url: str, access_token: SecretStr) -> list[Organization]:
    """Every organization of the token's user. Raises AuthError where Zoho Desk does not tell."""
    headers = {"Authorization": f"Zoho-oauthtoken {access_token.get_secret_value()}"}
    try:
        response = http.get(f"{desk_url}{PATH}", headers=headers, follow_redirects=False)
        body = response.json() if response.content else {}
    except (httpx2.HTTPError, ValueError) as error:
        raise AuthError(f"Zoho Desk does not list the organizations ({type(error).__name__}).") from None
    if not response.is_success:
        reason = error_of(response.status_code, body, {})
        raise AuthError(f"Zoho Desk does not list the organizations: {reason}")
    return organizations_of(body)


def organizations_of(body: object) -> list[Organization]:
    """The organizations of an answer's body."""
    records = body.get("data") if isinstance(body, dict) else None
    return [
        Organization(
            str(one["id"]),
            str(one.get("companyName") or one.get("portalName") or "without a name"),
            one.get("isDefault") is True,
        )
        for one in records or []
        if isinstance(one, dict) and one.get("id")
    ]


def choose(found: Sequence[Organization], wanted: str | None, ask: Ask) -> Organization:
    """The wanted organization, the only one, or the one that a person picks. Raises AuthError that lists them."""
    listed = "\n".join(f"  {one}" for one in found)
    if wanted is not None:
        for one in found:
            if one.id == wanted:
                return one
        raise AuthError(f"Organization {wanted} is not one of this account's:\n{listed or '  none'}")
    if len(found) == 1:
        return found[0]
    if not found:
        raise AuthError("This account has no organization in Zoho Desk of this data center.")
    numbered = "\n".join(f"  {number}. {one}" for number, one in enumerate(found, 1))
    answer = ask(f"This account has several organizations:\n{numbered}\nWhich one (1 to {len(found)})? ")
    if answer is not None and answer.strip().isdecimal() and 1 <= int(answer) <= len(found):
        return found[int(answer) - 1]
    raise AuthError(f"This account has several organizations; choose one with --org:\n{listed}")
