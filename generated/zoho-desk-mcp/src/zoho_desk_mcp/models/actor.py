"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class AuthorWithName(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None
    type: Literal[
        "Agent",
        "Contact",
        "DirectAssignment",
        "RoundRobinAssignment",
        "NotificationRule",
        "SLA",
        "Workflow",
        "Macro",
        "Supervise",
        "Blueprint",
        "ZIA",
        "System",
    ]
