"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class Attachments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: Annotated[str | None, Field(alias="viewUrl")]
    download_url: Annotated[str | None, Field(alias="downloadUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]


class Attachments2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: Annotated[str | None, Field(alias="viewUrl")]
    download_url: Annotated[str | None, Field(alias="downloadUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
