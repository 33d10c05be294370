"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class LicenseUnitValue(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_code: Annotated[str, Field(alias="unitCode")]
    max_value: Annotated[int, Field(alias="maxValue")]
    free_value: Annotated[int | None, Field(alias="freeValue")] = None
    add_on_value: Annotated[int | None, Field(alias="addOnValue")] = None


class PlanInfoResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    plan_name: Annotated[str | None, Field(alias="planName")] = None
    plan_code: Annotated[str | None, Field(alias="planCode")] = None
    plan_status: Annotated[str | None, Field(alias="planStatus")] = None
    expiry_date: Annotated[int | None, Field(alias="expiryDate")] = None
    billing_cycle: Annotated[str | None, Field(alias="billingCycle")] = None
    store_plan_id: Annotated[int | None, Field(alias="storePlanId")] = None
    store_profile_id: Annotated[str | None, Field(alias="storeProfileId")] = None
    previous_plan_code: Annotated[str | None, Field(alias="previousPlanCode")] = None


class SimpleLicenseUnit(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_code: Annotated[str, Field(alias="unitCode")]
    max_value: Annotated[int, Field(alias="maxValue")]


class FeatureAllowed(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    feature_code: Annotated[str, Field(alias="featureCode")]
    feature_name: Annotated[str, Field(alias="featureName")]
    is_allowed: Annotated[bool, Field(alias="isAllowed")]
    limits: list[SimpleLicenseUnit | LicenseUnitValue] | None = None


class LicenseFeatureListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FeatureAllowed] | None = None
