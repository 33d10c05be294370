"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class ActorResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: str | None
    zuid: str | int | None


class ArticleFeedbacksWithLocaleDataItemContact(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    web_url: str | None
    name: str | None
    id: str | int | None
    type: Literal["AGENT", "END_USER"]


class ArticleFeedbacksWithLocaleDataItemTicketDeletedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: str | None
    zuid: str | int | None


class Author(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ContactResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    web_url: str | None
    name: str | None
    id: str | int | None
    type: Literal["AGENT", "END_USER"]


class FeedbackResponseWithLocale2Contact(ResponseModel):
    id: str | int
    name: str
    photo_url: str | None = Field(alias="photoURL")
    web_url: str | None
    type: Literal["AGENT", "END_USER"]


class FeedbackResponseWithLocale2Resolution(ResponseModel):
    id: str | int
    feedback_id: str | int
    created_time: str | None
    modified_time: str | None
    resolution: str
    content_type: str
    creator_id: str | int
    modifier_id: str | int
    created_by: Author | None
    modified_by: Author | None


class FeedbackResponseWithLocale2Ticket(ResponseModel):
    id: str | int
    deleted_time: str | None
    ticket_number: str | int
    web_url: str | None
    delete_by: Author | None = None


class TicketResponse(ResponseModel):
    ticket_number: str | int | None
    web_url: str | None
    id: str | int | None
    deleted_time: str | None
    deleted_by: ActorResponse | None


class ArticleFeedbacksWithLocaleDataItemTicket(ResponseModel):
    ticket_number: str | int | None
    web_url: str | None
    id: str | int | None
    deleted_time: str | None
    deleted_by: ArticleFeedbacksWithLocaleDataItemTicketDeletedBy | None


class ArticleTranslationResponse(ResponseModel):
    web_url: str | None
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
    article_number: str | None


class FeedbackResponseWithContact(ResponseModel):
    contact_id: str | int | None
    created_time: str | None
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: str | int | None
    status: Literal["RESOLVED", "UNRESOLVED"]
    contact: ContactResponse | None


class FeedbackResponseWithLocale2(ResponseModel):
    contact_id: str | int | None
    created_time: str | None
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: str | int | None
    status: Literal["RESOLVED", "UNRESOLVED"]
    ticket: FeedbackResponseWithLocale2Ticket | None = None
    resolution: FeedbackResponseWithLocale2Resolution | None = None
    contact: FeedbackResponseWithLocale2Contact | None = None


class AddAsTicketResponse(ResponseModel):
    contact_id: str | int | None
    created_time: str | None
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: str | int | None
    status: Literal["RESOLVED", "UNRESOLVED"]
    ticket: TicketResponse | None


class ArticleFeedbacksWithLocaleDataItem(ResponseModel):
    ticket: ArticleFeedbacksWithLocaleDataItemTicket | None = None
    contact: ArticleFeedbacksWithLocaleDataItemContact | None = None
    contact_id: str | int | None
    created_time: str | None
    id: str | int | None
    content: str | None
    article: ArticleTranslationResponse | None
    ticket_id: str | int | None
    status: Literal["RESOLVED", "UNRESOLVED"]


class ArticleFeedbacksWithLocale(ResponseModel):
    data: list[ArticleFeedbacksWithLocaleDataItem]
