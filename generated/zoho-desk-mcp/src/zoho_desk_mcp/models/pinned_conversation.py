"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment
from ._internal_1 import (
    EmailThreadKeys,
    FacebookThreadKeys,
    ForumThreadKeys,
    ThreadKeys,
    TwitterThreadKeys,
)


class GetPinnedConversationsResponseDataItemMentionItemOption1(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    off_set: str | int | None
    name: str | None
    length: str | int | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None


class GetPinnedConversationsResponseDataItemMentionItemOption2(ResponseModel):
    off_set: str | int | None
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetPinnedConversationsResponseDataItemMentionItemOption3(ResponseModel):
    off_set: str | int | None
    department_id: str | int | None
    entity_number: str | int | None
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetPinnedConversationsResponseDataItemPinnedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    id: str | int | None
    email: str | None


class UnPinConversationData(ResponseModel):
    id: str | int | None
    success: bool | None
    errors: str | None


class GetPinnedConversationsResponseDataItem(ResponseModel):
    plain_text: str | None = None
    pinned_by: GetPinnedConversationsResponseDataItemPinnedBy | None = None
    mention: (
        list[
            GetPinnedConversationsResponseDataItemMentionItemOption1
            | GetPinnedConversationsResponseDataItemMentionItemOption2
            | GetPinnedConversationsResponseDataItemMentionItemOption3
            | None
        ]
        | None
    ) = None


class UnPinAConversationResponse(ResponseModel):
    results: list[UnPinConversationData | None] | None = None


class GetPinnedConversationsResponse(ResponseModel):
    data: list[GetPinnedConversationsResponseDataItem]


class PinAConversationResponseOption6(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: ticket_comment.CommentResponse | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption1(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: ThreadKeys | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption3(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: TwitterThreadKeys | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption2(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: FacebookThreadKeys | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption4(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: ForumThreadKeys | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption5(ResponseModel):
    pinned_time: str | None
    pinned_by_id: str | int | None
    entity_pinned: EmailThreadKeys | None
    is_public: bool | None
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponse(
    RootModel[
        PinAConversationResponseOption1
        | PinAConversationResponseOption2
        | PinAConversationResponseOption3
        | PinAConversationResponseOption4
        | PinAConversationResponseOption5
        | PinAConversationResponseOption6
        | None
    ]
):
    root: (
        PinAConversationResponseOption1
        | PinAConversationResponseOption2
        | PinAConversationResponseOption3
        | PinAConversationResponseOption4
        | PinAConversationResponseOption5
        | PinAConversationResponseOption6
        | None
    )
