"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

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
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    name: str | None
    length: str | int | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None


class GetPinnedConversationsResponseDataItemMentionItemOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetPinnedConversationsResponseDataItemMentionItemOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    entity_number: Annotated[str | int | None, Field(alias="entityNumber")]
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetPinnedConversationsResponseDataItemPinnedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    id: str | int | None
    email: str | None


class LongArray(RootModel[list[str | int]]):
    root: list[str | int]


class UnPinConversationData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    success: bool | None
    errors: str | None


class GetPinnedConversationsResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    pinned_by: Annotated[GetPinnedConversationsResponseDataItemPinnedBy | None, Field(alias="pinnedBy")] = None
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
    model_config = ConfigDict(
        extra="forbid",
    )
    results: list[UnPinConversationData | None] | None = None


class GetPinnedConversationsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetPinnedConversationsResponseDataItem]


class PinAConversationCommentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ticket_comment.CommentResponse | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption6(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ticket_comment.CommentResponse | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[TwitterThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationTwitterThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[TwitterThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationEmailThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[EmailThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationFaceBookThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[FacebookThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationForumThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ForumThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[FacebookThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption4(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[ForumThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class PinAConversationResponseOption5(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    pinned_time: Annotated[str | None, Field(alias="pinnedTime")]
    pinned_by_id: Annotated[str | int | None, Field(alias="pinnedById")]
    entity_pinned: Annotated[EmailThreadKeys | None, Field(alias="entityPinned")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    type: Literal["COMMENTS", "THREADS"]


class ConversationData(
    RootModel[
        PinAConversationThreadResponse
        | PinAConversationFaceBookThreadResponse
        | PinAConversationTwitterThreadResponse
        | PinAConversationForumThreadResponse
        | PinAConversationEmailThreadResponse
        | PinAConversationCommentResponse
        | None
    ]
):
    root: (
        PinAConversationThreadResponse
        | PinAConversationFaceBookThreadResponse
        | PinAConversationTwitterThreadResponse
        | PinAConversationForumThreadResponse
        | PinAConversationEmailThreadResponse
        | PinAConversationCommentResponse
        | None
    )


class Data(
    RootModel[
        list[
            PinAConversationThreadResponse
            | PinAConversationFaceBookThreadResponse
            | PinAConversationTwitterThreadResponse
            | PinAConversationForumThreadResponse
            | PinAConversationEmailThreadResponse
            | PinAConversationCommentResponse
            | None
        ]
        | None
    ]
):
    root: (
        list[
            PinAConversationThreadResponse
            | PinAConversationFaceBookThreadResponse
            | PinAConversationTwitterThreadResponse
            | PinAConversationForumThreadResponse
            | PinAConversationEmailThreadResponse
            | PinAConversationCommentResponse
            | None
        ]
        | None
    )


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
