"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class DomainJsonResponse(ResponseModel):
    applied_time: str | None
    is_verified: bool | None
    ssl_status: Literal["NO_SSL", "INVALID_SSL", "REQUESTED", "VALID", "EXEMPTED"]
    zd_security_code: str | None
    verified_by: str | int | None
    ssl_request_status: Literal["PENDING", "SCHEDULED", "FAILURE", "UNKNOWN"] | None
    ssl_requested_by: str | int | None
    domain: str | None
    ssl_requested_time: str | None
    is_applied: bool | None
    applied_by: str | int | None
    is_agents_domain: bool | None
    verified_time: str | None


class DomainJsonResponse2(ResponseModel):
    applied_time: str | None
    is_verified: bool | None
    ssl_status: Literal["NO_SSL", "INVALID_SSL", "REQUESTED", "VALID", "EXEMPTED"]
    zd_security_code: str | None
    verified_by: str | int | None
    ssl_request_status: Literal["PENDING", "SCHEDULED", "FAILURE", "UNKNOWN"] | None
    ssl_requested_by: str | int | None
    domain: str | None
    ssl_requested_time: str | None
    is_applied: bool | None
    applied_by: str | int | None
    is_agents_domain: bool | None
    verified_time: str | None


class DomainJsonArrayResponse(RootModel[list[DomainJsonResponse | None] | None]):
    root: list[DomainJsonResponse | None] | None


class DomainJsonDataArrayResponse(ResponseModel):
    data: list[DomainJsonResponse | None] | None
