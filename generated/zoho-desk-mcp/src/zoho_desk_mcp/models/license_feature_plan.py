"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class LicenseUnitValue(ResponseModel):
    unit_code: str
    max_value: int
    free_value: int | None = None
    add_on_value: int | None = None


class PlanInfoResponse(ResponseModel):
    plan_name: str | None = None
    plan_code: str | None = None
    plan_status: str | None = None
    expiry_date: int | None = None
    billing_cycle: str | None = None
    store_plan_id: int | None = None
    store_profile_id: str | None = None
    previous_plan_code: str | None = None


class SimpleLicenseUnit(ResponseModel):
    unit_code: str
    max_value: int


class FeatureAllowed(ResponseModel):
    feature_code: str
    feature_name: str
    is_allowed: bool
    limits: list[SimpleLicenseUnit | LicenseUnitValue] | None = None


class LicenseFeatureListResponse(ResponseModel):
    data: list[FeatureAllowed] | None = None
