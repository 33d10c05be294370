"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Count(RootModel[str]):
    root: str


class TemplateFolderResponse2FolderAccessDetails(ResponseModel):
    teams: list[str | None] | None
    roles: list[str | None] | None
    type: Literal["onlyMe", "allAgents", "restrictedAccess"]
    roles_and_subordinates: list[str | None] | None
    agents: list[str | None] | None


class TemplateFolderResponseFolderAccessDetails(ResponseModel):
    teams: list[str | None] | None
    roles: list[str | None] | None
    type: Literal["onlyMe", "allAgents", "restrictedAccess"]
    roles_and_subordinates: list[str | None] | None
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
    folder_desc: str | None
    modified_on: str | None
    created_by: str | None
    folder_access_details: TemplateFolderResponse2FolderAccessDetails | None
    department_id: str | None
    modified_by: str | None
    folder_name: str | None
    category: Literal["CUSTOM_FOLDER", "DEFAULT_FOLDER"]
    created_on: str | None
    folder_id: str | None


class TemplatesCountItem(ResponseModel):
    template_type: Literal["Email", "SMS"]
    count: TemplatesCountItemCount


class TemplatesCount(RootModel[list[TemplatesCountItem]]):
    root: list[TemplatesCountItem]


class TemplateFolderResponse(ResponseModel):
    folder_desc: str | None
    modified_on: str | None
    created_by: str | None
    folder_access_details: TemplateFolderResponseFolderAccessDetails | None
    department_id: str | None
    modified_by: str | None
    folder_name: str | None
    category: Literal["CUSTOM_FOLDER", "DEFAULT_FOLDER"]
    created_on: str | None
    folder_id: str | None
    templates_count: list[TemplatesCountItem] | None = None


class FolderListResponse(RootModel[list[TemplateFolderResponse | None] | None]):
    root: list[TemplateFolderResponse | None] | None
