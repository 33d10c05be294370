"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class SkillConfigurationResponseSchema(ResponseModel):
    auto_skill_stamping: Literal["ACTIVE", "INACTIVE"]
    department_id: str
    attach_skills_option: Literal["AT_FIRST", "AT_THE_END", "BY_SKILL_ORDER"]
