"""The organizations that a token reaches."""

from __future__ import annotations

import json
from dataclasses import dataclass

import httpx2

from zoho_desk_mcp.errors import ADVICE, error_of
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.round_trip import NoResponseError, send

PATH = "/api/v1/organizations"
MAX_BYTES = 1_000_000


@dataclass(frozen=True)
class Organization:
    """A Zoho Desk portal."""

    id: str
    name: str
    is_default: bool = False

    def __str__(self) -> str:
        return f"{self.id}  {self.name}{'  (default)' if self.is_default else ''}"


async def fetch_organizations(http: httpx2.AsyncClient, desk_url: str, access_token: str) -> list[Organization]:
    """Every organization of the token's user. Raises ApiError where Zoho Desk does not list them."""
    headers = {"Authorization": f"Zoho-oauthtoken {access_token}"}
    try:
        received = await send(http, "GET", f"{desk_url}{PATH}", headers=headers, max_bytes=MAX_BYTES)
    except NoResponseError as error:
        raise ApiError(
            0, error.code, f"Zoho Desk {error.message}", ADVICE.get(error.code, "Try again later.")
        ) from error
    try:
        body = json.loads(received.content) if received.content.strip() else {}
    except (ValueError, RecursionError):
        raise ApiError(received.status, "BAD_ANSWER", "Zoho Desk sent something that is not JSON") from None
    if not received.is_success:
        raise error_of(received.status, body, {})
    return organizations_of(body)


def organizations_of(body: object) -> list[Organization]:
    """The organizations in a response's body."""
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
