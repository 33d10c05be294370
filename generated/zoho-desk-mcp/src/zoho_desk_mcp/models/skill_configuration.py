"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class SkillConfigurationRequestSchema(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    auto_skill_stamping: Annotated[Literal["ACTIVE", "INACTIVE"] | None, Field(alias="autoSkillStamping")] = None
    department_id: Annotated[str, Field(alias="departmentId")]
    attach_skills_option: Annotated[
        Literal["AT_FIRST", "AT_THE_END", "BY_SKILL_ORDER"] | None,
        Field(alias="attachSkillsOption"),
    ] = None


class SkillConfigurationResponseSchema(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    auto_skill_stamping: Annotated[Literal["ACTIVE", "INACTIVE"], Field(alias="autoSkillStamping")]
    department_id: Annotated[str, Field(alias="departmentId")]
    attach_skills_option: Annotated[
        Literal["AT_FIRST", "AT_THE_END", "BY_SKILL_ORDER"],
        Field(alias="attachSkillsOption"),
    ]
