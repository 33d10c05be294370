"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AutoTranslateSetting(ResponseModel):
    languages: (
        list[
            Literal[
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
        ]
        | None
    )
    app_name: str | None
    active: bool | None
    installation_id: str | int | None
    uu_id: str | None


class AutoTranslateSettingsList(RootModel[list[AutoTranslateSetting | None] | None]):
    root: list[AutoTranslateSetting | None] | None
