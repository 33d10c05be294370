"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ActorResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: str | None
    zuid: str | int | None


class ArticleFeedbacksWithLocaleDataItemContact(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    id: str | int | None
    type: Literal["AGENT", "END_USER"]


class ArticleFeedbacksWithLocaleDataItemTicketDeletedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: str | None
    zuid: str | int | None


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ContactResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    id: str | int | None
    type: Literal["AGENT", "END_USER"]


class FeedbackResponseWithLocale2Contact(ResponseModel):
    id: str | int
    name: str
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    type: Literal["AGENT", "END_USER"]


class FeedbackResponseWithLocale2Resolution(ResponseModel):
    id: str | int
    feedback_id: Annotated[str | int, Field(alias="feedbackId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    resolution: str
    content_type: Annotated[str, Field(alias="contentType")]
    creator_id: Annotated[str | int, Field(alias="creatorId")]
    modifier_id: Annotated[str | int, Field(alias="modifierId")]
    created_by: Annotated[Author | None, Field(alias="createdBy")]
    modified_by: Annotated[Author | None, Field(alias="modifiedBy")]


class FeedbackResponseWithLocale2Ticket(ResponseModel):
    id: str | int
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    ticket_number: Annotated[str | int, Field(alias="ticketNumber")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    delete_by: Annotated[Author | None, Field(alias="deleteBy")] = None


class TicketResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[ActorResponse | None, Field(alias="deletedBy")]


class ArticleFeedbacksWithLocaleDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[
        ArticleFeedbacksWithLocaleDataItemTicketDeletedBy | None,
        Field(alias="deletedBy"),
    ]


class ArticleTranslationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    web_url: Annotated[str | None, Field(alias="webUrl")]
    author: Author | None
    id: str | int | None
    title: str | None
    locale: Literal[
        "en",
        "ja",
        "zh",
        "es",
        "de",
        "fr",
        "tr",
        "ru",
        "pt",
        "it",
        "nl",
        "da",
        "sv",
        "pl",
        "ar",
        "he",
        "af",
        "cs",
        "fr-ca",
        "bg",
        "fi",
        "el",
        "hu",
        "id",
        "nb",
        "ro",
        "th",
        "uk",
        "vi",
        "ur",
        "hi",
        "te",
        "kn",
        "ta",
        "mr",
        "ko",
        "fa",
        "bn",
        "gu",
        "ms",
        "ml",
        "en-gb",
        "sk",
        "hr",
        "sl",
        "zh_TW",
        "zh-tw",
        "ca",
        "ka",
        "kk",
        "my",
        "km",
        "pt-br",
    ]
    article_number: Annotated[str | None, Field(alias="articleNumber")]


class FeedbackResponseWithContact(ResponseModel):
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["RESOLVED", "UNRESOLVED"]
    contact: ContactResponse | None


class FeedbackResponseWithLocale(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["RESOLVED", "UNRESOLVED"]


class FeedbackResponseWithLocale2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["RESOLVED", "UNRESOLVED"]
    ticket: FeedbackResponseWithLocale2Ticket | None = None
    resolution: FeedbackResponseWithLocale2Resolution | None = None
    contact: FeedbackResponseWithLocale2Contact | None = None


class FeedbacksDataWithLocale(RootModel[list[FeedbackResponseWithLocale | None] | None]):
    root: list[FeedbackResponseWithLocale | None] | None


class AddAsTicketResponse(ResponseModel):
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["RESOLVED", "UNRESOLVED"]
    ticket: TicketResponse | None


class ArticleFeedbacksWithLocaleDataItem(ResponseModel):
    ticket: ArticleFeedbacksWithLocaleDataItemTicket | None = None
    contact: ArticleFeedbacksWithLocaleDataItemContact | None = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["RESOLVED", "UNRESOLVED"]


class ArticleFeedbacksWithLocale(ResponseModel):
    data: list[ArticleFeedbacksWithLocaleDataItem]
