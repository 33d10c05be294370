"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import helpcenter_auto_translate_setting


class HelpcenterDomain(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    type: Literal["PRIMARY"]


class HelpcenterDomainsList(RootModel[list[HelpcenterDomain | None] | None]):
    root: list[HelpcenterDomain | None] | None


class HelpcenterLocaleObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    translate_mode: Annotated[Literal["MANUAL", "AUTO"] | None, Field(alias="translateMode")] = None
    auto_translate_settings: Annotated[
        list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None,
        Field(alias="autoTranslateSettings"),
    ] = None


class HelpcenterListViewResponseDataItemTranslateSettings(ResponseModel):
    translate_mode: Annotated[Literal["MANUAL", "AUTO"] | None, Field(alias="translateMode")] = None
    auto_translate_settings: Annotated[
        list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None,
        Field(alias="autoTranslateSettings"),
    ] = None


class HelpcenterLocaleList(RootModel[list[HelpcenterLocaleObj | None] | None]):
    root: list[HelpcenterLocaleObj | None] | None


class HelpcenterDefaultResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_default: Annotated[bool | None, Field(alias="isDefault")]
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
    is_encoded_permalink_allowed: Annotated[bool | None, Field(alias="isEncodedPermalinkAllowed")]
    id: str | int | None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    is_multilingual_enabled: Annotated[bool | None, Field(alias="isMultilingualEnabled")]
    help_center_locales: Annotated[list[HelpcenterLocaleObj | None] | None, Field(alias="helpCenterLocales")]
    primary_locale: Annotated[str | None, Field(alias="primaryLocale")]
    url: str | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]


class HelpcenterDetailResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_default: Annotated[bool | None, Field(alias="isDefault")]
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
    is_encoded_permalink_allowed: Annotated[bool | None, Field(alias="isEncodedPermalinkAllowed")]
    id: str | int | None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    is_multilingual_enabled: Annotated[bool | None, Field(alias="isMultilingualEnabled")]
    help_center_locales: Annotated[list[HelpcenterLocaleObj | None] | None, Field(alias="helpCenterLocales")]
    primary_locale: Annotated[str | None, Field(alias="primaryLocale")]
    url: str | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]
    translate_mode: Annotated[Literal["MANUAL", "AUTO"], Field(alias="translateMode")]
    site_map_updated_time: Annotated[str | None, Field(alias="siteMapUpdatedTime")]
    domains: list[HelpcenterDomain | None] | None
    fav_icon_url: Annotated[str | None, Field(alias="favIconUrl")]
    logo_link_back_url: Annotated[str | None, Field(alias="logoLinkBackUrl")]
    auto_translate_settings: Annotated[
        list[helpcenter_auto_translate_setting.AutoTranslateSetting | None] | None,
        Field(alias="autoTranslateSettings"),
    ]
    translate_settings: Annotated[
        HelpcenterDetailResponseTranslateSettings | None,
        Field(alias="translateSettings"),
    ] = None
    active_theme_id: Annotated[str | int | None, Field(alias="activeThemeId")]


class HelpcenterListViewResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_default: Annotated[bool | None, Field(alias="isDefault")]
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
    is_encoded_permalink_allowed: Annotated[bool | None, Field(alias="isEncodedPermalinkAllowed")]
    id: str | int | None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    is_multilingual_enabled: Annotated[bool | None, Field(alias="isMultilingualEnabled")]
    help_center_locales: Annotated[list[HelpcenterLocaleObj | None] | None, Field(alias="helpCenterLocales")]
    primary_locale: Annotated[str | None, Field(alias="primaryLocale")]
    url: str | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    status: Literal["ACTIVE", "DISABLED"]
    translate_settings: Annotated[
        HelpcenterListViewResponseDataItemTranslateSettings | None,
        Field(alias="translateSettings"),
    ] = None


class HelpcenterListViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[HelpcenterListViewResponseDataItem] | None
