"""Update an article in a language.

PATCH /api/v1/articles/{articleId}/translations/{locale} (updateArticleTranslation in ArticleTranslation.json).
Scopes: Desk.articles.UPDATE.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["expiryDate"])

    article_id: Annotated[Id, Field(alias="articleId", description="ID from list_all_zoho_desk_articles.")]
    locale: Annotated[
        str,
        Field(pattern="^(?:[a-zA-Z]{2,4}([-_][a-zA-Z]{2})?)$", description="Language to change, like de."),
    ]
    title: Annotated[str | None, Field(max_length=300, description="New title, up to 300 characters.")] = None
    answer: Annotated[str | None, Field(max_length=16777215, description="New text as HTML, complete.")] = None
    status: Annotated[
        Literal["Draft", "Published", "Review", "Unpublished", "Auto-translate Failed"] | None,
        Field(description="New state in this language."),
    ] = None
    permission: Annotated[
        Literal["ALL", "REGISTEREDUSERS", "AGENTS"] | None,
        Field(description="Who may read it."),
    ] = None
    tags: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9_\-+%\u0080-\U0010FFFF\s]+)$", max_length=100)]] | None,
        Field(description="All tags it is to have, in lower case."),
    ] = None
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE FAILED"] | None,
        Field(alias="translationState", description="UP-TO-DATE once it matches its source again."),
    ] = None
    expiry_date: Annotated[
        str | None,
        Field(
            alias="expiryDate",
            pattern=r"^(?:(([1-3])([0-9]{3})(-)([0-1])([0-9])(-)([0-3])([0-9])(\ )([0-2])([0-9])(\:)([0-6])([0-9]))|(((19|20)\d\d)[-/.]{1}(0?[1-9]|1[012])[-/.]{1}(0?[1-9]|[12][0-9]|3[01])(T)([01]?[0-9]|2[0-3]):[0-5]?[0-9]:[0-5]?[0-9]([/.][\d]{0,3})?(Z))|null)$",
            max_length=50,
            description="When it expires, written YYYY-MM-DD HH:MM; null for never.",
        ),
    ] = None
    create_version: Annotated[
        bool | None,
        Field(alias="createVersion", description="true keeps the text before as a version."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/articles/{articleId}/translations/{locale}",
        path_values={"articleId": args.article_id, "locale": args.locale},
        query={"createVersion": args.create_version},
        changes={
            "title": args.title,
            "answer": args.answer,
            "status": args.status,
            "permission": args.permission,
            "tags": args.tags,
            "translationState": args.translation_state,
            "expiryDate": args.or_null("expiry_date"),
        },
    )
