"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class KbTranslationLocaleResultErrors(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    error_code: Annotated[
        Literal[
            "INVALID_ENTITY", "FORBIDDEN_ENTITY", "UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA"
        ],
        Field(alias="errorCode"),
    ]
    http_code: Annotated[Literal["401", "403", "422", 401, 403, 422], Field(alias="httpCode")]


class KbTranslationLocaleResult(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    is_success: Annotated[bool | str, Field(alias="isSuccess")]
    errors: KbTranslationLocaleResultErrors | None = None


class KbTranslationArticleResult(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int
    locales: list[KbTranslationLocaleResult]


class KbTranslationResponseData(RootModel[list[KbTranslationArticleResult]]):
    root: list[KbTranslationArticleResult]


class KbTranslationMassActionResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[KbTranslationArticleResult]
