"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class KbTranslationLocaleResultErrors(ResponseModel):
    error_code: Literal[
        "INVALID_ENTITY", "FORBIDDEN_ENTITY", "UNPROCESSABLE_ENTITY", "UNAUTHORIZED", "FORBIDDEN", "INVALID_DATA"
    ]
    http_code: Literal["401", "403", "422", 401, 403, 422]


class KbTranslationLocaleResult(ResponseModel):
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
    is_success: bool | str
    errors: KbTranslationLocaleResultErrors | None = None


class KbTranslationArticleResult(ResponseModel):
    id: str | int
    locales: list[KbTranslationLocaleResult]


class KbTranslationResponseData(RootModel[list[KbTranslationArticleResult]]):
    root: list[KbTranslationArticleResult]


class KbTranslationMassActionResponse(ResponseModel):
    data: list[KbTranslationArticleResult]
