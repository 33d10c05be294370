"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AssociatedSkillJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    skill_name: Annotated[str | None, Field(alias="skillName")]
    skill_id: Annotated[str, Field(alias="skillId")]
    skill_status: Annotated[Literal["ACTIVE", "INACTIVE"], Field(alias="skillStatus")]


class AssociatedSkillsArr(RootModel[list[AssociatedSkillJSON | None] | None]):
    root: list[AssociatedSkillJSON | None] | None


class MappedSkillsStatusArr(RootModel[list[Literal["ACTIVE", "INACTIVE"]] | None]):
    root: list[Literal["ACTIVE", "INACTIVE"]] | None


class SkillTypeCompleteResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    associated_skills: Annotated[list[AssociatedSkillJSON | None] | None, Field(alias="associatedSkills")]
    created_by: Annotated[str, Field(alias="createdBy")]
    department_id: Annotated[str, Field(alias="departmentId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str


class SkillTypeCompleteResponseWithMappedSkillsStatus(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    associated_skills: Annotated[list[AssociatedSkillJSON | None] | None, Field(alias="associatedSkills")]
    created_by: Annotated[str, Field(alias="createdBy")]
    department_id: Annotated[str, Field(alias="departmentId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str
    mapped_skills_status: Annotated[list[Literal["ACTIVE", "INACTIVE"]] | None, Field(alias="mappedSkillsStatus")]


class SkillTypeSingleResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    associated_skills: Annotated[list[AssociatedSkillJSON | None] | None, Field(alias="associatedSkills")]
    created_by: Annotated[str, Field(alias="createdBy")]
    department_id: Annotated[str, Field(alias="departmentId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str, Field(alias="modifiedBy")]
    id: str


class SkillTypesResponseArr(RootModel[list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None]):
    root: list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None


class SkillTypeListViewResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[SkillTypeCompleteResponseWithMappedSkillsStatus | None] | None
