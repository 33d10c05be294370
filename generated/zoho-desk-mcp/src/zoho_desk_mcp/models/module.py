"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ModifierJson(ResponseModel):
    photo_url: str = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str | int
    email: str | None


class ModuleJson(ResponseModel):
    display_label: str
    api_key: str
    is_enabled: bool
    name_field: str | None
    plural_label: str
    id: str | int
    singular_label: str


class ModuleJsonIncludingCustomModule(ResponseModel):
    display_label: str
    modified_time: str
    api_name: str
    modifier: ModifierJson | None
    description: str | None
    name_field: str
    plural_label: str
    singular_label: str
    has_recycle_bin: bool
    created_by: str | int | None
    is_custom_module: bool
    created_time: str
    is_dept_specific: bool
    modified_by: str | int | None
    id: str | int
    profile_ids: list[str | int] | None
    department_ids: list[str | int] | None


class ModuleJsonIncludingCustomModuleforList(ResponseModel):
    display_label: str
    modified_time: str
    api_name: str
    modifier: ModifierJson | None
    description: str | None
    name_field: str
    plural_label: str
    singular_label: str
    has_recycle_bin: bool
    created_by: str | int | None
    is_custom_module: bool
    created_time: str
    is_dept_specific: bool
    modified_by: str | int | None
    id: str | int


class ModulesWithCustomModuleJson(ResponseModel):
    display_label: str
    api_key: str
    is_enabled: bool
    name_field: str | None
    plural_label: str
    id: str | int
    singular_label: str
    sanitized_name: str | None
    is_custom_module: bool | None
    singular_i18_n_label: str | None
    i18_n_label: str | None
    is_dept_specific: bool | None
    is_migrated_module: bool | None


class ModulesWithNameFieldResponse(ResponseModel):
    display_label: str
    api_key: str
    is_enabled: bool
    name_field: str | None
    is_migrated_module: bool
    plural_label: str
    id: str | int
    singular_label: str | None


class ListOfModules(RootModel[list[ModuleJson] | None]):
    root: list[ModuleJson] | None


class ListOfModulesIncludingCustomModule(RootModel[list[ModuleJsonIncludingCustomModuleforList] | None]):
    root: list[ModuleJsonIncludingCustomModuleforList] | None


class ListOfModulesWithCustomModuleData(RootModel[list[ModulesWithCustomModuleJson] | None]):
    root: list[ModulesWithCustomModuleJson] | None


class ModulesResponse(ResponseModel):
    modules: list[ModuleJson] | None


class ModulesWithNameField(RootModel[list[ModulesWithNameFieldResponse] | None]):
    root: list[ModulesWithNameFieldResponse] | None


class GetModulesResponseOption1(ResponseModel):
    modules: list[ModuleJson] | None


class GetModulesResponseOption2(ResponseModel):
    data: list[ModulesWithNameFieldResponse] | None


class GetModulesResponseOption3(ResponseModel):
    data: list[ModulesWithCustomModuleJson] | None


class GetOrganizationModulesResponse(ResponseModel):
    data: list[ModuleJsonIncludingCustomModuleforList] | None


class GetModulesResponse(
    RootModel[GetModulesResponseOption1 | GetModulesResponseOption2 | GetModulesResponseOption3 | None]
):
    root: GetModulesResponseOption1 | GetModulesResponseOption2 | GetModulesResponseOption3 | None
