"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommentJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_public_comment: Annotated[bool, Field(alias="isPublicComment")]
    content: str
    uploads: list[str | int]


class DraftByJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | int | None


class DraftedApprovalJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    approver_ids: Annotated[list[str | int], Field(alias="approverIds")]
    subject: str
    description: str


class DraftedResolutionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    to_notify_contact_for_resolution: Annotated[bool, Field(alias="toNotifyContactForResolution")]
    content: str


class DuringTransUploadJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_public: Annotated[bool, Field(alias="isPublic")]
    id: str | int


class DuringTransUploadJsonArr(RootModel[list[DuringTransUploadJson]]):
    root: list[DuringTransUploadJson]


class FieldJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    custom_fields: Annotated[dict[str, Any] | None, Field(alias="customFields")] = None
    team_id: Annotated[str | int | None, Field(alias="teamId")] = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    language: str | None = None
    priority: str | None = None
    classification: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None


class ReplyJsonAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    file_id: Annotated[int | None, Field(alias="fileId")] = None
    size: int | None = None
    name: str | None = None


class SaveDraftResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_no_of_draft_actions: Annotated[str | int | None, Field(alias="totalNoOfDraftActions")]
    draft_by: Annotated[DraftByJson | None, Field(alias="draftBy")]
    total_no_of_actions: Annotated[str | int | None, Field(alias="totalNoOfActions")]
    draft_at: Annotated[str | None, Field(alias="draftAt")]


class AttachmentJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    uploads: list[DuringTransUploadJson]


class ReplyJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    cc: str
    in_reply_to_thread_id: Annotated[str | int, Field(alias="inReplyToThreadId")]
    bcc: str
    channel: Literal["FACEBOOK", "FACEBOOK_DM", "TWITTER", "TWITTER_DM", "EMAIL", "FORUMS", "INSTAGRAM", "INSTAGRAM_DM"]
    to: str
    is_private: Annotated[bool, Field(alias="isPrivate")]
    from_email_address: Annotated[str, Field(alias="fromEmailAddress")]
    content_type: Annotated[Literal["html", "plainText", "text/html"], Field(alias="contentType")]
    content: str
    uploads: list[str | int]
    attachments: list[ReplyJsonAttachmentsItem] | None = None
