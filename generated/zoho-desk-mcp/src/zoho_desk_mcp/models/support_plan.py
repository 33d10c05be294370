"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ContractSupportPlan(ResponseModel):
    support_type: Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"]
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class CreatedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"] | None = None
    zuid: str | None = None


class CreditDetailsResponse(ResponseModel):
    is_additional_usage_allowed: bool | None
    is_carry_forward_allowed: bool | None
    credit_limit: str | None
    credit_cycle: Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"]


class Department(ResponseModel):
    name: str | None
    id: str | None


class ModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"] | None = None
    zuid: str | None = None


class Sla(ResponseModel):
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]


class CreateSupportPlanResponse(ResponseModel):
    support_type: Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"]
    modified_time: str | None
    credit_details: CreditDetailsResponse | None
    created_by: CreatedBy | None
    name: str | None
    sla: Sla | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | None
    department: Department | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class CreateSupportPlanResponse2(ResponseModel):
    support_type: Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"]
    modified_time: str | None
    credit_details: CreditDetailsResponse | None
    created_by: CreatedBy | None
    name: str | None
    sla: Sla | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | None
    department: Department | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class GetAllSupportPlanArray(RootModel[list[CreateSupportPlanResponse | None] | None]):
    root: list[CreateSupportPlanResponse | None] | None


class GetAllSupportPlanObject(ResponseModel):
    data: list[CreateSupportPlanResponse | None] | None
