"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetOrganizationResponse(ResponseModel):
    country: str | None
    city: str | None
    company_name: str | None
    description: str | None
    edition: Literal["FREE_2019", "FREE", "NEW_FREE", "ENTERPRISE", "PROFESSIONAL", "EXPRESS", "ZOHOONE"]
    employee_count: str | int | None
    employee_count_range: (
        Literal["1 - 9", "10 - 24", "25 - 49", "50 - 99", "100 - 249", "250 - 499", "500 - 1499", "1500 +"] | None
    )
    industry: (
        Literal[
            "None",
            "Automobile",
            "Banking",
            "Education",
            "E-commerce",
            "Financial Services",
            "Hospitality",
            "Insurance",
            "Software & IT",
            "Retail",
            "Government & Public Sector",
            "Transportation & Logistics",
            "Manufacturing",
            "Telecommunications",
            "Media",
            "Real Estate & Construction",
            "Nonprofit",
            "Healthcare",
            "Gaming",
            "Others",
        ]
        | None
    )
    time_zone: str | None
    preferred_solution: (
        list[
            Literal[
                "Ticket Management",
                "Customer Support",
                "Knowledge Management",
                "Complaint Management",
                "Social Helpdesk",
                "Customer Self-service",
                "Call Center Software",
                "Remote Support Helpdesk",
                "WhatsApp for Customer Service",
                "AI-Powered Customer Service",
                "Live Chat Ticketing",
                "Customer Interaction Management",
                "Customer Service Solutions",
                "Field Service Management",
            ]
        ]
        | None
    )
    migration_from: str | None
    preferred_communication_channels: (
        list[
            Literal[
                "Email", "Helpcenter", "Community", "Social", "Chat", "Instant Messaging", "Phone", "Webforms", "Others"
            ]
        ]
        | None
    )
    designation: str | None
    is_admin_in_org: bool | None
    favicon_url: str | None = Field(alias="faviconURL")
    portal_name: str | None
    street: str | None
    currency_locale: str | None
    alias: str | None
    id: str | int | None
    state: str | None
    is_payload_encryption_enabled: bool | None
    fax: str | None
    zip: str | None
    website: str | None
    mobile: str | None
    currency_symbol: str | None
    logo_url: str | None = Field(alias="logoURL")
    is_default: bool | None
    phone_number: str | None
    portal_url: str | None = Field(alias="portalURL")
    primary_contact: str | None
    currency_code: str | None
    is_sandbox_portal: bool | None


class GetOrganizationResponse2(ResponseModel):
    custom_domain: str | None = None
    country: str | None
    city: str | None
    company_name: str | None
    description: str | None
    edition: Literal["FREE_2019", "FREE", "NEW_FREE", "ENTERPRISE", "PROFESSIONAL", "EXPRESS", "ZOHOONE"]
    employee_count: str | int | None
    employee_count_range: (
        Literal["1 - 9", "10 - 24", "25 - 49", "50 - 99", "100 - 249", "250 - 499", "500 - 1499", "1500 +"] | None
    )
    industry: (
        Literal[
            "None",
            "Automobile",
            "Banking",
            "Education",
            "E-commerce",
            "Financial Services",
            "Hospitality",
            "Insurance",
            "Software & IT",
            "Retail",
            "Government & Public Sector",
            "Transportation & Logistics",
            "Manufacturing",
            "Telecommunications",
            "Media",
            "Real Estate & Construction",
            "Nonprofit",
            "Healthcare",
            "Gaming",
            "Others",
        ]
        | None
    )
    time_zone: str | None
    preferred_solution: (
        list[
            Literal[
                "Ticket Management",
                "Customer Support",
                "Knowledge Management",
                "Complaint Management",
                "Social Helpdesk",
                "Customer Self-service",
                "Call Center Software",
                "Remote Support Helpdesk",
                "WhatsApp for Customer Service",
                "AI-Powered Customer Service",
                "Live Chat Ticketing",
                "Customer Interaction Management",
                "Customer Service Solutions",
                "Field Service Management",
            ]
        ]
        | None
    )
    migration_from: str | None
    preferred_communication_channels: (
        list[
            Literal[
                "Email", "Helpcenter", "Community", "Social", "Chat", "Instant Messaging", "Phone", "Webforms", "Others"
            ]
        ]
        | None
    )
    designation: str | None
    is_admin_in_org: bool | None
    favicon_url: str | None = Field(alias="faviconURL")
    portal_name: str | None
    street: str | None
    currency_locale: str | None
    alias: str | None
    id: str | int | None
    state: str | None
    is_payload_encryption_enabled: bool | None
    fax: str | None
    zip: str | None
    website: str | None
    mobile: str | None
    currency_symbol: str | None
    logo_url: str | None = Field(alias="logoURL")
    is_default: bool | None
    phone_number: str | None
    portal_url: str | None = Field(alias="portalURL")
    primary_contact: str | None
    currency_code: str | None
    is_sandbox_portal: bool | None


class OrgLogoData(ResponseModel):
    logo_url: str | None = Field(alias="logoURL")


class UpdateOrganizationFaviconResponse(ResponseModel):
    favicon_url: str | None = Field(alias="faviconURL")


class Data(RootModel[list[GetOrganizationResponse | None] | None]):
    root: list[GetOrganizationResponse | None] | None


class OrganizationListArray(ResponseModel):
    data: list[GetOrganizationResponse | None] | None
