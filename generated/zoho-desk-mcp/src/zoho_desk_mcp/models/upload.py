"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class UploadFileResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    href: str | None


class UploadFileResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    file_name: Annotated[str | None, Field(alias="fileName")]
    size: str | int | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    store_id: Annotated[str | None, Field(alias="storeId")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]


class UploadFileResponse(RootModel[UploadFileResponseOption1 | UploadFileResponseOption2 | None]):
    root: UploadFileResponseOption1 | UploadFileResponseOption2 | None
