"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import _internal_2 as field_internal_2
from . import article_translation, kb_category


class AddSectionTranslationJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    permalink: str | None = None
    locale: str | None


class AddSectionTranslationJsonArray(RootModel[list[AddSectionTranslationJson | None] | None]):
    root: list[AddSectionTranslationJson | None] | None


class CommonCategoryJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"] | None = None
    translations: list[AddSectionTranslationJson | None] | None
    group_ids: Annotated[list[str | int | None] | None, Field(alias="groupIds")] = None
    name: str | None
    ip_addresses: Annotated[list[dict[str, Any]] | None, Field(alias="ipAddresses")] = None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED"] | None = None


class SectionResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    description: str | None
    groups: list[kb_category.GroupJson | None] | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    created_by: Annotated[article_translation.ModifiedBy | None, Field(alias="createdBy")]
    translations: list[field_internal_2.RootTranslationResponse | None] | None
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    ip_addresses: Annotated[list[str | None] | None, Field(alias="ipAddresses")]
    id: str | int
    order: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    public_articles_count: Annotated[str | int | None, Field(alias="publicArticlesCount")] = None
    all_articles_count: Annotated[str | int | None, Field(alias="allArticlesCount")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None
