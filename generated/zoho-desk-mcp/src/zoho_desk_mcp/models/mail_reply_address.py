"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    id: str
    email: str


class SmtpDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    port: Literal["25", "465", "587"]
    host: str
    user_name: Annotated[str, Field(alias="userName")]
    connection_type: Annotated[Literal["PLAIN", "SSL", "TLS"], Field(alias="connectionType")]


class SmtpDetailsInRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    port: Literal["25", "465", "587"]
    host: str
    user_name: Annotated[str, Field(alias="userName")]
    connection_type: Annotated[Literal["PLAIN", "SSL", "TLS"], Field(alias="connectionType")]
    password: str


class SmtpPassword(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    password: str


class FromAddressCreate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    address: str
    display_name: Annotated[str, Field(alias="displayName")]
    department_id: Annotated[str, Field(alias="departmentId")]
    service_provider_type: Annotated[
        Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"] | None,
        Field(alias="serviceProviderType"),
    ] = None
    smtp_details: Annotated[SmtpDetailsInRequest | None, Field(alias="smtpDetails")] = None
    is_department_default: Annotated[bool | None, Field(alias="isDepartmentDefault")] = None
    is_smtp_enabled: Annotated[bool | None, Field(alias="isSmtpEnabled")] = None


class FromAddressDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str
    address: str
    display_name: Annotated[str, Field(alias="displayName")]
    department_id: Annotated[str, Field(alias="departmentId")]
    service_provider_type: Annotated[
        Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"],
        Field(alias="serviceProviderType"),
    ]
    is_verified: Annotated[bool, Field(alias="isVerified")]
    is_active: Annotated[bool, Field(alias="isActive")]
    created_time: Annotated[str, Field(alias="createdTime")]
    created_by: Annotated[Author | None, Field(alias="createdBy")]
    modified_time: Annotated[str, Field(alias="modifiedTime")]
    modified_by: Annotated[Author | None, Field(alias="modifiedBy")]
    smtp_details: Annotated[SmtpDetails | None, Field(alias="smtpDetails")] = None
    url: str | None = None
    is_department_default: Annotated[bool, Field(alias="isDepartmentDefault")]


class FromAddressResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: FromAddressDetails | None = None


class FromAddressUpdate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    department_id: Annotated[str | None, Field(alias="departmentId")] = None
    service_provider_type: Annotated[
        Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"] | None,
        Field(alias="serviceProviderType"),
    ] = None
    smtp_details: Annotated[SmtpDetailsInRequest | None, Field(alias="smtpDetails")] = None
    is_department_default: Annotated[bool | None, Field(alias="isDepartmentDefault")] = None
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    is_smtp_enabled: Annotated[bool | None, Field(alias="isSmtpEnabled")] = None


class Data(RootModel[list[FromAddressDetails]]):
    root: list[FromAddressDetails]


class GetReplyMailAddressesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FromAddressDetails]
