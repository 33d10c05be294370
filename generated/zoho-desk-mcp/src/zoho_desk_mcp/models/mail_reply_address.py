"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Author(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str
    id: str
    email: str


class SmtpDetails(ResponseModel):
    port: Literal["25", "465", "587"]
    host: str
    user_name: str
    connection_type: Literal["PLAIN", "SSL", "TLS"]


class FromAddressDetails(ResponseModel):
    id: str
    address: str
    display_name: str
    department_id: str
    service_provider_type: Literal["ZohoSMTP", "CustomSMTP", "Outlook", "Office", "Google"]
    is_verified: bool
    is_active: bool
    created_time: str
    created_by: Author | None
    modified_time: str
    modified_by: Author | None
    smtp_details: SmtpDetails | None = None
    url: str | None = None
    is_department_default: bool


class FromAddressResponse(ResponseModel):
    data: FromAddressDetails | None = None


class Data(RootModel[list[FromAddressDetails]]):
    root: list[FromAddressDetails]


class GetReplyMailAddressesResponse(ResponseModel):
    data: list[FromAddressDetails]
