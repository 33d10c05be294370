"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import helpcenter_auto_translate_setting


class HelpcenterDomain(ResponseModel):
    name: str | None
    type: Literal["PRIMARY"]


class HelpcenterDomainsList(RootModel[list[HelpcenterDomain | None] | None]):
    root: list[HelpcenterDomain | None] | None


class HelpcenterLocaleObj(ResponseModel):
    name: str | None
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
    type: Literal["DEFAULT", "OTHER"]
    status: Literal["ACCESIBLE_IN_HELPCENTER", "DISABLED_IN_HELPCENTER", "DISABLED"]


class HelpcenterDetailResponseTranslateSettings(ResponseModel):
    translate_mode: Literal["MANUAL", "AUTO"] | None = None
    auto_translate_settings: list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None = None


class HelpcenterListViewResponseDataItemTranslateSettings(ResponseModel):
    translate_mode: Literal["MANUAL", "AUTO"] | None = None
    auto_translate_settings: list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None = None


class HelpcenterLocaleList(RootModel[list[HelpcenterLocaleObj | None] | None]):
    root: list[HelpcenterLocaleObj | None] | None


class HelpcenterDetailResponse(ResponseModel):
    is_default: bool | None
    locales: (
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
    name: str | None
    is_encoded_permalink_allowed: bool | None
    id: str | int | None
    department_ids: list[str | int | None] | None
    is_multilingual_enabled: bool | None
    help_center_locales: list[HelpcenterLocaleObj | None] | None
    primary_locale: str | None
    url: str | None
    logo_url: str | None
    status: Literal["ACTIVE", "DISABLED"]
    translate_mode: Literal["MANUAL", "AUTO"]
    site_map_updated_time: str | None
    domains: list[HelpcenterDomain | None] | None
    fav_icon_url: str | None
    logo_link_back_url: str | None
    auto_translate_settings: list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None
    translate_settings: HelpcenterDetailResponseTranslateSettings | None = None
    active_theme_id: str | int | None


class HelpcenterListViewResponseDataItem(ResponseModel):
    is_default: bool | None
    locales: (
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
    name: str | None
    is_encoded_permalink_allowed: bool | None
    id: str | int | None
    department_ids: list[str | int | None] | None
    is_multilingual_enabled: bool | None
    help_center_locales: list[HelpcenterLocaleObj | None] | None
    primary_locale: str | None
    url: str | None
    logo_url: str | None
    status: Literal["ACTIVE", "DISABLED"]
    translate_settings: HelpcenterListViewResponseDataItemTranslateSettings | None = None


class HelpcenterListViewResponse(ResponseModel):
    data: list[HelpcenterListViewResponseDataItem] | None
