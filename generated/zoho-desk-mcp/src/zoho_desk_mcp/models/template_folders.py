"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Count(RootModel[str]):
    root: str


class TemplateFolderResponse2FolderAccessDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    teams: list[str | None] | None
    roles: list[str | None] | None
    type: Literal["onlyMe", "allAgents", "restrictedAccess"]
    roles_and_subordinates: Annotated[list[str | None] | None, Field(alias="rolesAndSubordinates")]
    agents: list[str | None] | None


class TemplateFolderResponseFolderAccessDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    teams: list[str | None] | None
    roles: list[str | None] | None
    type: Literal["onlyMe", "allAgents", "restrictedAccess"]
    roles_and_subordinates: Annotated[list[str | None] | None, Field(alias="rolesAndSubordinates")]
    agents: list[str | None] | None


class TemplatesCountItemCount(ResponseModel):
    tickets: str
    calls: str
    solutions: str
    accounts: str
    tasks: str
    contacts: str
    events: str
    products: str


class TemplateFolderResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    folder_desc: Annotated[str | None, Field(alias="folderDesc")]
    modified_on: Annotated[str | None, Field(alias="modifiedOn")]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    folder_access_details: Annotated[
        TemplateFolderResponse2FolderAccessDetails | None,
        Field(alias="folderAccessDetails"),
    ]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    folder_name: Annotated[str | None, Field(alias="folderName")]
    category: Literal["CUSTOM_FOLDER", "DEFAULT_FOLDER"]
    created_on: Annotated[str | None, Field(alias="createdOn")]
    folder_id: Annotated[str | None, Field(alias="folderId")]


class TemplatesCountItem(ResponseModel):
    template_type: Annotated[Literal["Email", "SMS"], Field(alias="templateType")]
    count: TemplatesCountItemCount


class TemplatesCount(RootModel[list[TemplatesCountItem]]):
    root: list[TemplatesCountItem]


class TemplateFolderResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    folder_desc: Annotated[str | None, Field(alias="folderDesc")]
    modified_on: Annotated[str | None, Field(alias="modifiedOn")]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    folder_access_details: Annotated[
        TemplateFolderResponseFolderAccessDetails | None,
        Field(alias="folderAccessDetails"),
    ]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    folder_name: Annotated[str | None, Field(alias="folderName")]
    category: Literal["CUSTOM_FOLDER", "DEFAULT_FOLDER"]
    created_on: Annotated[str | None, Field(alias="createdOn")]
    folder_id: Annotated[str | None, Field(alias="folderId")]
    templates_count: Annotated[list[TemplatesCountItem] | None, Field(alias="templatesCount")] = None


class FolderListResponse(RootModel[list[TemplateFolderResponse | None] | None]):
    root: list[TemplateFolderResponse | None] | None
