"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    href: str | None


class AttachmentResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    href: str | None


class Data(RootModel[list[AttachmentResponse | None] | None]):
    root: list[AttachmentResponse | None] | None


class ListAllAttachmentResponseDataItemCreator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None
    email: str | None


class ListAllAttachmentResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    size: str | int | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    href: str | None
    creator: ListAllAttachmentResponseDataItemCreator | None = None
    previewurl: str | None


class ListAllAttachmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllAttachmentResponseDataItem]
