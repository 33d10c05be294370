"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Author(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
