"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ContractSupportPlan(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    support_type: Annotated[
        Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"],
        Field(alias="supportType"),
    ]
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class CreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"] | None = None
    zuid: str | None = None


class CreditDetailsRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_additional_usage_allowed: Annotated[bool, Field(alias="isAdditionalUsageAllowed")]
    is_carry_forward_allowed: Annotated[bool, Field(alias="isCarryForwardAllowed")]
    credit_limit: Annotated[str, Field(alias="creditLimit")]
    credit_cycle: Annotated[
        Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"],
        Field(alias="creditCycle"),
    ]


class CreditDetailsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_additional_usage_allowed: Annotated[bool | None, Field(alias="isAdditionalUsageAllowed")]
    is_carry_forward_allowed: Annotated[bool | None, Field(alias="isCarryForwardAllowed")]
    credit_limit: Annotated[str | None, Field(alias="creditLimit")]
    credit_cycle: Annotated[
        Literal["WEEKLY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CONTRACT_DURATION"],
        Field(alias="creditCycle"),
    ]


class Department(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class ModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"] | None = None
    zuid: str | None = None


class Sla(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None
    status: Literal["ACTIVE", "INACTIVE"]


class CreateSupportPlanResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    support_type: Annotated[
        Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"],
        Field(alias="supportType"),
    ]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    credit_details: Annotated[CreditDetailsResponse | None, Field(alias="creditDetails")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    name: str | None
    sla: Sla | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | None
    department: Department | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class CreateSupportPlanResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    support_type: Annotated[
        Literal["UNLIMITED_SUPPORT", "HOURS", "TICKETS", "PRICE"],
        Field(alias="supportType"),
    ]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    credit_details: Annotated[CreditDetailsResponse | None, Field(alias="creditDetails")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    name: str | None
    sla: Sla | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | None
    department: Department | None
    status: Literal["ACTIVE", "DISCONTINUED"]


class GetAllSupportPlanArray(RootModel[list[CreateSupportPlanResponse | None] | None]):
    root: list[CreateSupportPlanResponse | None] | None


class GetAllSupportPlanObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CreateSupportPlanResponse | None] | None
