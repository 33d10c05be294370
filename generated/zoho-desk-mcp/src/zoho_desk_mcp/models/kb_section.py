"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import _internal_2 as field_internal_2
from . import article_translation, kb_category


class SectionResponse(ResponseModel):
    modified_time: str | None
    is_following: bool | None
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    description: str | None
    groups: list[kb_category.GroupJson | None] | None
    logo_url: str | None
    root_category_id: str | int | None
    is_trashed: bool | None
    created_by: article_translation.ModifiedBy | None
    translations: list[field_internal_2.RootTranslationResponse | None] | None
    name: str | None
    created_time: str | None
    modified_by: article_translation.ModifiedBy | None
    parent_category_id: str | int | None
    ip_addresses: list[str | None] | None
    id: str | int
    order: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    public_articles_count: str | int | None = None
    all_articles_count: str | int | None = None
    followers_count: str | int | None = None
    portal_url: str | None = None
