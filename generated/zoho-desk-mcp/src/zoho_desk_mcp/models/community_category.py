"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1


class CategoryId(RootModel[str | int | None]):
    root: str | int | None


class CommunityManagerForumJSONForSetup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    id: str | int | None
    position: str | int | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]


class GetACategoryByPermalinkResponse(RootModel[Any]):
    root: Any


class Moderator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT"]


class CommunityCategoryModeratorJSONArray(RootModel[list[Moderator | None] | None]):
    root: list[Moderator | None] | None


class CommunityForumForSetupJSONArray(RootModel[list[CommunityManagerForumJSONForSetup | None] | None]):
    root: list[CommunityManagerForumJSONForSetup | None] | None


class CommunityManagerCategoryJSONForSetup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    comment_count: Annotated[int | str | None, Field(alias="commentCount")] = None
    post_count: Annotated[int | str | None, Field(alias="postCount")] = None
    followers_count: Annotated[int | str | None, Field(alias="followersCount")] = None
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    description: str | None
    child_count: Annotated[str | int | None, Field(alias="childCount")]
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    child: list[CommunityManagerForumJSONForSetup | None] | None
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]


class CommunityManagerChildCategoryJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    visibility: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    description: str | None
    can_auto_convert_ticket: Annotated[bool | None, Field(alias="canAutoConvertTicket")]
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    permissions: list[Literal["POST", "RESPOND"]] | None
    moderation: str | None
    name: str | None
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    moderators: list[Moderator | None] | None
    child: list[dict[str, Any]] | None


class CategoryFollowersDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
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
    model_config = ConfigDict(
        extra="forbid",
    )
    comment_count: Annotated[int | str | None, Field(alias="commentCount")] = None
    post_count: Annotated[int | str | None, Field(alias="postCount")] = None
    followers_count: Annotated[int | str | None, Field(alias="followersCount")] = None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    visibility: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    description: str | None
    can_auto_convert_ticket: Annotated[bool | None, Field(alias="canAutoConvertTicket")]
    help_center_id: Annotated[str | int | None, Field(alias="helpCenterId")]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    permissions: list[Literal["POST", "RESPOND"]] | None
    moderation: str | None
    name: str | None
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    id: str | int | None
    position: str | int | None
    permalink: str | None
    status: Literal["ENABLED", "LOCKED", "DISABLED"]
    moderators: list[Moderator | None] | None
    child: list[CommunityManagerChildCategoryJSON | None] | None


class ListAllCommunityCategoriesForSetup(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    categories: list[CommunityManagerCategoryJSONForSetup | None] | None


class ListAllCommunityCategoryFollowers(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CategoryFollowersDetails | None] | None


class CommunityCategoryJSONArray(RootModel[list[CommunityManagerListCategoryJSON | None] | None]):
    root: list[CommunityManagerListCategoryJSON | None] | None


class ListAllCommunityCategories(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    categories: list[CommunityManagerListCategoryJSON | None] | None
