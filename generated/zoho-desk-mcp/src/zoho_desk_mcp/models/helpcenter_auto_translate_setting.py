"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AutoTranslateSetting(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    app_name: Annotated[str | None, Field(alias="appName")]
    active: bool | None
    installation_id: Annotated[str | int | None, Field(alias="installationId")]
    uu_id: Annotated[str | None, Field(alias="uuId")]


class AutoTranslateSettingsList(RootModel[list[AutoTranslateSetting | None] | None]):
    root: list[AutoTranslateSetting | None] | None
