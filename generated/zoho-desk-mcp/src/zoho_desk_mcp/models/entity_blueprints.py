"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommentJson(ResponseModel):
    is_public_comment: bool
    content: str
    uploads: list[str | int]


class DraftByJson(ResponseModel):
    name: str | None
    id: str | int | None


class DraftedApprovalJson(ResponseModel):
    approver_ids: list[str | int]
    subject: str
    description: str


class DraftedResolutionJson(ResponseModel):
    to_notify_contact_for_resolution: bool
    content: str


class DuringTransUploadJson(ResponseModel):
    is_public: bool
    id: str | int


class DuringTransUploadJsonArr(RootModel[list[DuringTransUploadJson]]):
    root: list[DuringTransUploadJson]


class FieldJson(ResponseModel):
    product_id: str | int | None = None
    custom_fields: dict[str, Any] | None = None
    team_id: str | int | None = None
    due_date: str | None = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    classification: str | None = None
    assignee_id: str | int | None = None


class ReplyJsonAttachmentsItem(ResponseModel):
    file_id: int | None = None
    size: int | None = None
    name: str | None = None


class SaveDraftResponseJson(ResponseModel):
    total_no_of_draft_actions: str | int | None
    draft_by: DraftByJson | None
    total_no_of_actions: str | int | None
    draft_at: str | None


class AttachmentJson(ResponseModel):
    uploads: list[DuringTransUploadJson]


class ReplyJson(ResponseModel):
    cc: str
    in_reply_to_thread_id: str | int
    bcc: str
    channel: Literal["FACEBOOK", "FACEBOOK_DM", "TWITTER", "TWITTER_DM", "EMAIL", "FORUMS", "INSTAGRAM", "INSTAGRAM_DM"]
    to: str
    is_private: bool
    from_email_address: str
    content_type: Literal["html", "plainText", "text/html"]
    content: str
    uploads: list[str | int]
    attachments: list[ReplyJsonAttachmentsItem] | None = None
