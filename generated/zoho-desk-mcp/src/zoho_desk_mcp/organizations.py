"""The organizations that a token reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass

import httpx2

from zoho_desk_mcp.errors import ADVICE, error_of
from zoho_desk_mcp.server.http.base_client import NOTHING
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.json_bodies import parse_json
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.texts.visible import visible, whole

PATH = "/api/v1/organizations"
MAX_BYTES = 1_000_000
ID = re.compile("[0-9]{1,32}")
MAX_NAME = 100
"""Characters of a name that are shown."""


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
    body, is_json = parse_json(received.content)
    if not is_json:
        raise ApiError(received.status, "BAD_ANSWER", "Zoho Desk sent something that is not JSON")
    if not received.is_success:
        raise error_of(received.status, body, {})
    return organizations_of(body)


def organizations_of(body: Json) -> list[Organization]:
    """The organizations in a response's body; none where it is empty. Raises ApiError where it has no list of them."""
    if body is None or body == NOTHING:
        return []
    whole = Response(body).json
    return [
        Organization(str(one["id"]), _name(one), one.get("isDefault") is True)
        for one in (whole.listed("data") if whole["data"] else ())
        if isinstance(one, dict) and isinstance(one.get("id"), str | int) and ID.fullmatch(str(one["id"]))
    ]


def _name(one: dict[str, Json]) -> str:
    """A name as one line that any terminal can show: an administrator of the organization chose it."""
    texts = (one.get(field) for field in ("companyName", "portalName"))
    lines = (" ".join(visible(whole(text)).split())[:MAX_NAME] for text in texts if isinstance(text, str))
    return next(filter(None, lines), "without a name")
