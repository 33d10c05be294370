"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ModifierJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str | int
    email: str | None


class ModuleJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    api_key: Annotated[str, Field(alias="apiKey")]
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    plural_label: Annotated[str, Field(alias="pluralLabel")]
    id: str | int
    singular_label: Annotated[str, Field(alias="singularLabel")]


class ModuleJsonIncludingCustomModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    api_name: Annotated[str, Field(alias="apiName")]
    modifier: ModifierJson | None
    description: str | None
    name_field: Annotated[str, Field(alias="nameField")]
    plural_label: Annotated[str, Field(alias="pluralLabel")]
    singular_label: Annotated[str, Field(alias="singularLabel")]
    has_recycle_bin: Annotated[bool, Field(alias="hasRecycleBin")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    is_custom_module: Annotated[bool, Field(alias="isCustomModule")]
    created_time: Annotated[str, Field(alias="createdTime")]
    is_dept_specific: Annotated[bool, Field(alias="isDeptSpecific")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int
    profile_ids: Annotated[list[str | int] | None, Field(alias="profileIds")]
    department_ids: Annotated[list[str | int] | None, Field(alias="departmentIds")]


class ModuleJsonIncludingCustomModuleforList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    api_name: Annotated[str, Field(alias="apiName")]
    modifier: ModifierJson | None
    description: str | None
    name_field: Annotated[str, Field(alias="nameField")]
    plural_label: Annotated[str, Field(alias="pluralLabel")]
    singular_label: Annotated[str, Field(alias="singularLabel")]
    has_recycle_bin: Annotated[bool, Field(alias="hasRecycleBin")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    is_custom_module: Annotated[bool, Field(alias="isCustomModule")]
    created_time: Annotated[str, Field(alias="createdTime")]
    is_dept_specific: Annotated[bool, Field(alias="isDeptSpecific")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int


class ModulesWithCustomModuleJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    api_key: Annotated[str, Field(alias="apiKey")]
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    plural_label: Annotated[str, Field(alias="pluralLabel")]
    id: str | int
    singular_label: Annotated[str, Field(alias="singularLabel")]
    sanitized_name: Annotated[str | None, Field(alias="sanitizedName")]
    is_custom_module: Annotated[bool | None, Field(alias="isCustomModule")]
    singular_i18_n_label: Annotated[str | None, Field(alias="singularI18NLabel")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]
    is_dept_specific: Annotated[bool | None, Field(alias="isDeptSpecific")]
    is_migrated_module: Annotated[bool | None, Field(alias="isMigratedModule")]


class ModulesWithNameFieldResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_label: Annotated[str, Field(alias="displayLabel")]
    api_key: Annotated[str, Field(alias="apiKey")]
    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    name_field: Annotated[str | None, Field(alias="nameField")]
    is_migrated_module: Annotated[bool, Field(alias="isMigratedModule")]
    plural_label: Annotated[str, Field(alias="pluralLabel")]
    id: str | int
    singular_label: Annotated[str | None, Field(alias="singularLabel")]


class ListOfModules(RootModel[list[ModuleJson] | None]):
    root: list[ModuleJson] | None


class ListOfModulesIncludingCustomModule(RootModel[list[ModuleJsonIncludingCustomModuleforList] | None]):
    root: list[ModuleJsonIncludingCustomModuleforList] | None


class ListOfModulesWithCustomModuleData(RootModel[list[ModulesWithCustomModuleJson] | None]):
    root: list[ModulesWithCustomModuleJson] | None


class ModulesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modules: list[ModuleJson] | None


class ModulesWithNameField(RootModel[list[ModulesWithNameFieldResponse] | None]):
    root: list[ModulesWithNameFieldResponse] | None


class GetModulesResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modules: list[ModuleJson] | None


class GetModulesResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ModulesWithNameFieldResponse] | None


class GetModulesResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ModulesWithCustomModuleJson] | None


class GetOrganizationModulesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ModuleJsonIncludingCustomModuleforList] | None


class GetModulesResponse(
    RootModel[GetModulesResponseOption1 | GetModulesResponseOption2 | GetModulesResponseOption3 | None]
):
    root: GetModulesResponseOption1 | GetModulesResponseOption2 | GetModulesResponseOption3 | None
