"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class DomainJsonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    applied_time: Annotated[str | None, Field(alias="appliedTime")]
    is_verified: Annotated[bool | None, Field(alias="isVerified")]
    ssl_status: Annotated[
        Literal["NO_SSL", "INVALID_SSL", "REQUESTED", "VALID", "EXEMPTED"],
        Field(alias="sslStatus"),
    ]
    zd_security_code: Annotated[str | None, Field(alias="zdSecurityCode")]
    verified_by: Annotated[str | int | None, Field(alias="verifiedBy")]
    ssl_request_status: Annotated[
        Literal["PENDING", "SCHEDULED", "FAILURE", "UNKNOWN"] | None,
        Field(alias="sslRequestStatus"),
    ]
    ssl_requested_by: Annotated[str | int | None, Field(alias="sslRequestedBy")]
    domain: str | None
    ssl_requested_time: Annotated[str | None, Field(alias="sslRequestedTime")]
    is_applied: Annotated[bool | None, Field(alias="isApplied")]
    applied_by: Annotated[str | int | None, Field(alias="appliedBy")]
    is_agents_domain: Annotated[bool | None, Field(alias="isAgentsDomain")]
    verified_time: Annotated[str | None, Field(alias="verifiedTime")]


class DomainJsonResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    applied_time: Annotated[str | None, Field(alias="appliedTime")]
    is_verified: Annotated[bool | None, Field(alias="isVerified")]
    ssl_status: Annotated[
        Literal["NO_SSL", "INVALID_SSL", "REQUESTED", "VALID", "EXEMPTED"],
        Field(alias="sslStatus"),
    ]
    zd_security_code: Annotated[str | None, Field(alias="zdSecurityCode")]
    verified_by: Annotated[str | int | None, Field(alias="verifiedBy")]
    ssl_request_status: Annotated[
        Literal["PENDING", "SCHEDULED", "FAILURE", "UNKNOWN"] | None,
        Field(alias="sslRequestStatus"),
    ]
    ssl_requested_by: Annotated[str | int | None, Field(alias="sslRequestedBy")]
    domain: str | None
    ssl_requested_time: Annotated[str | None, Field(alias="sslRequestedTime")]
    is_applied: Annotated[bool | None, Field(alias="isApplied")]
    applied_by: Annotated[str | int | None, Field(alias="appliedBy")]
    is_agents_domain: Annotated[bool | None, Field(alias="isAgentsDomain")]
    verified_time: Annotated[str | None, Field(alias="verifiedTime")]


class DomainJsonArrayResponse(RootModel[list[DomainJsonResponse | None] | None]):
    root: list[DomainJsonResponse | None] | None


class DomainJsonDataArrayResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[DomainJsonResponse | None] | None
