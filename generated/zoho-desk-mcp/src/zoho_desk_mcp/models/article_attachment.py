"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class AttachmentTypeSchema(RootModel[Literal["file", "blob"]]):
    root: Literal["file", "blob"]


class DocsResourceInfo(DeskModel):
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    size: int | None
    name: str | None
    url: str | None


class GetDocsResourcesInfoResponse(DeskModel):
    data: list[DocsResourceInfo]


class UploadArticleAttachmentMultipartRequest(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    file: str


class UploadArticleAttachmentResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    name: str | None
    filesize: str | int | None
    url: str | None


class UploadArticleAttachmentResponseSchema(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    name: str | None
    filesize: str | int | None
    url: str | None


class UploadSolutionsAttachmentItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    name: str | None
    id: str | None


class UploadSolutionsAttachmentsResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    attachments: list[UploadSolutionsAttachmentItem]
