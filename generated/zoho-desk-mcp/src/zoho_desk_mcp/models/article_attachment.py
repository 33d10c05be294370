"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class DocsResourceInfo(ResponseModel):
    resource_id: str | None
    size: int | None
    name: str | None
    url: str | None


class GetDocsResourcesInfoResponse(ResponseModel):
    data: list[DocsResourceInfo]


class UploadArticleAttachmentResponse(ResponseModel):
    resource_id: str | None
    extension: str | None
    name: str | None
    filesize: str | int | None
    url: str | None


class UploadSolutionsAttachmentItem(ResponseModel):
    resource_id: str | None
    name: str | None
    id: str | None


class UploadSolutionsAttachmentsResponse(ResponseModel):
    attachments: list[UploadSolutionsAttachmentItem]
