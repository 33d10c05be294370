"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1


class CommunityManagerForumJSONForSetup(ResponseModel):
    name: str | None
    parent_category_id: str | int | None
    id: str | int | None
    position: str | int | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]


class GetACategoryByPermalinkResponse(RootModel[Any]):
    root: Any


class Moderator(ResponseModel):
    photo_url: str | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT"]


class CommunityCategoryModeratorJSONArray(RootModel[list[Moderator | None] | None]):
    root: list[Moderator | None] | None


class CommunityForumForSetupJSONArray(RootModel[list[CommunityManagerForumJSONForSetup | None] | None]):
    root: list[CommunityManagerForumJSONForSetup | None] | None


class CommunityManagerCategoryJSONForSetup(ResponseModel):
    comment_count: int | str | None = None
    post_count: int | str | None = None
    followers_count: int | str | None = None
    photo_url: str | None
    department_id: str | int | None
    name: str | None
    description: str | None
    child_count: str | int | None
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    child: list[CommunityManagerForumJSONForSetup | None] | None
    associated_department_ids: list[str | int | None] | None


class CommunityManagerChildCategoryJSON(ResponseModel):
    is_following: bool | None
    visibility: str | None
    department_id: str | int | None
    description: str | None
    can_auto_convert_ticket: bool | None
    help_center_id: str | int | None
    associated_department_ids: list[str | int | None] | None
    photo_url: str | None
    permissions: list[Literal["POST", "RESPOND"]] | None
    moderation: str | None
    name: str | None
    parent_category_id: str | int | None
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    moderators: list[Moderator | None] | None
    child: list[dict[str, Any]] | None


class CategoryFollowersDetails(ResponseModel):
    photo_url: str | None
    contact_id: str | int | None
    name: str | None
    id: str | int | None
    label: label_1.LabelMetaResponse | None
    type: Literal["END_USER", "AGENT"]
    email: str | None


class CategoryFollowersDetailsData(RootModel[list[CategoryFollowersDetails | None] | None]):
    root: list[CategoryFollowersDetails | None] | None


class CommunityCategoryForSetupJSONArray(RootModel[list[CommunityManagerCategoryJSONForSetup | None] | None]):
    root: list[CommunityManagerCategoryJSONForSetup | None] | None


class CommunityChildCategoryJSONArray(RootModel[list[CommunityManagerChildCategoryJSON | None] | None]):
    root: list[CommunityManagerChildCategoryJSON | None] | None


class CommunityManagerListCategoryJSON(ResponseModel):
    comment_count: int | str | None = None
    post_count: int | str | None = None
    followers_count: int | str | None = None
    is_following: bool | None
    visibility: str | None
    department_id: str | int | None
    description: str | None
    can_auto_convert_ticket: bool | None
    help_center_id: str | int | None
    associated_department_ids: list[str | int | None] | None
    photo_url: str | None
    permissions: list[Literal["POST", "RESPOND"]] | None
    moderation: str | None
    name: str | None
    parent_category_id: str | int | None
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    moderators: list[Moderator | None] | None
    child: list[CommunityManagerChildCategoryJSON | None] | None


class ListAllCommunityCategoriesForSetup(ResponseModel):
    categories: list[CommunityManagerCategoryJSONForSetup | None] | None


class ListAllCommunityCategoryFollowers(ResponseModel):
    data: list[CategoryFollowersDetails | None] | None


class CommunityCategoryJSONArray(RootModel[list[CommunityManagerListCategoryJSON | None] | None]):
    root: list[CommunityManagerListCategoryJSON | None] | None


class ListAllCommunityCategories(ResponseModel):
    categories: list[CommunityManagerListCategoryJSON | None] | None
