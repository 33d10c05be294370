"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentTypeSchema(RootModel[Literal["file", "blob"]]):
    root: Literal["file", "blob"]


class DocsResourceInfo(ResponseModel):
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    size: int | None
    name: str | None
    url: str | None


class GetDocsResourcesInfoResponse(ResponseModel):
    data: list[DocsResourceInfo]


class UploadArticleAttachmentMultipartRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    file: str


class UploadArticleAttachmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    name: str | None
    filesize: str | int | None
    url: str | None


class UploadArticleAttachmentResponseSchema(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    name: str | None
    filesize: str | int | None
    url: str | None


class UploadSolutionsAttachmentItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    name: str | None
    id: str | None


class UploadSolutionsAttachmentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    attachments: list[UploadSolutionsAttachmentItem]
