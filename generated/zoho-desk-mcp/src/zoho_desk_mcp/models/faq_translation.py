"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import faq


class AttachmentsData(RootModel[list[faq.Attachments | None] | None]):
    root: list[faq.Attachments | None] | None


class ArticleAttachments(ResponseModel):
    data: list[faq.Attachments | None] | None
