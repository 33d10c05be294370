"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetOrganizationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    country: str | None
    city: str | None
    company_name: Annotated[str | None, Field(alias="companyName")]
    description: str | None
    edition: Literal["FREE_2019", "FREE", "NEW_FREE", "ENTERPRISE", "PROFESSIONAL", "EXPRESS", "ZOHOONE"]
    employee_count: Annotated[str | int | None, Field(alias="employeeCount")]
    employee_count_range: Annotated[
        Literal["1 - 9", "10 - 24", "25 - 49", "50 - 99", "100 - 249", "250 - 499", "500 - 1499", "1500 +"] | None,
        Field(alias="employeeCountRange"),
    ]
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
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    preferred_solution: Annotated[
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
        | None,
        Field(alias="preferredSolution"),
    ]
    migration_from: Annotated[str | None, Field(alias="migrationFrom")]
    preferred_communication_channels: Annotated[
        list[
            Literal[
                "Email", "Helpcenter", "Community", "Social", "Chat", "Instant Messaging", "Phone", "Webforms", "Others"
            ]
        ]
        | None,
        Field(alias="preferredCommunicationChannels"),
    ]
    designation: str | None
    is_admin_in_org: Annotated[bool | None, Field(alias="isAdminInOrg")]
    favicon_url: Annotated[str | None, Field(alias="faviconURL")]
    portal_name: Annotated[str | None, Field(alias="portalName")]
    street: str | None
    currency_locale: Annotated[str | None, Field(alias="currencyLocale")]
    alias: str | None
    id: str | int | None
    state: str | None
    is_payload_encryption_enabled: Annotated[bool | None, Field(alias="isPayloadEncryptionEnabled")]
    fax: str | None
    zip: str | None
    website: str | None
    mobile: str | None
    currency_symbol: Annotated[str | None, Field(alias="currencySymbol")]
    logo_url: Annotated[str | None, Field(alias="logoURL")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    phone_number: Annotated[str | None, Field(alias="phoneNumber")]
    portal_url: Annotated[str | None, Field(alias="portalURL")]
    primary_contact: Annotated[str | None, Field(alias="primaryContact")]
    currency_code: Annotated[str | None, Field(alias="currencyCode")]
    is_sandbox_portal: Annotated[bool | None, Field(alias="isSandboxPortal")]


class GetOrganizationResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    custom_domain: Annotated[str | None, Field(alias="customDomain")] = None
    country: str | None
    city: str | None
    company_name: Annotated[str | None, Field(alias="companyName")]
    description: str | None
    edition: Literal["FREE_2019", "FREE", "NEW_FREE", "ENTERPRISE", "PROFESSIONAL", "EXPRESS", "ZOHOONE"]
    employee_count: Annotated[str | int | None, Field(alias="employeeCount")]
    employee_count_range: Annotated[
        Literal["1 - 9", "10 - 24", "25 - 49", "50 - 99", "100 - 249", "250 - 499", "500 - 1499", "1500 +"] | None,
        Field(alias="employeeCountRange"),
    ]
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
    time_zone: Annotated[str | None, Field(alias="timeZone")]
    preferred_solution: Annotated[
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
        | None,
        Field(alias="preferredSolution"),
    ]
    migration_from: Annotated[str | None, Field(alias="migrationFrom")]
    preferred_communication_channels: Annotated[
        list[
            Literal[
                "Email", "Helpcenter", "Community", "Social", "Chat", "Instant Messaging", "Phone", "Webforms", "Others"
            ]
        ]
        | None,
        Field(alias="preferredCommunicationChannels"),
    ]
    designation: str | None
    is_admin_in_org: Annotated[bool | None, Field(alias="isAdminInOrg")]
    favicon_url: Annotated[str | None, Field(alias="faviconURL")]
    portal_name: Annotated[str | None, Field(alias="portalName")]
    street: str | None
    currency_locale: Annotated[str | None, Field(alias="currencyLocale")]
    alias: str | None
    id: str | int | None
    state: str | None
    is_payload_encryption_enabled: Annotated[bool | None, Field(alias="isPayloadEncryptionEnabled")]
    fax: str | None
    zip: str | None
    website: str | None
    mobile: str | None
    currency_symbol: Annotated[str | None, Field(alias="currencySymbol")]
    logo_url: Annotated[str | None, Field(alias="logoURL")]
    is_default: Annotated[bool | None, Field(alias="isDefault")]
    phone_number: Annotated[str | None, Field(alias="phoneNumber")]
    portal_url: Annotated[str | None, Field(alias="portalURL")]
    primary_contact: Annotated[str | None, Field(alias="primaryContact")]
    currency_code: Annotated[str | None, Field(alias="currencyCode")]
    is_sandbox_portal: Annotated[bool | None, Field(alias="isSandboxPortal")]


class OrgLogoData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    logo_url: Annotated[str | None, Field(alias="logoURL")]


class UpdateOrganizationFaviconResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    favicon_url: Annotated[str | None, Field(alias="faviconURL")]


class Data(RootModel[list[GetOrganizationResponse | None] | None]):
    root: list[GetOrganizationResponse | None] | None


class OrganizationListArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetOrganizationResponse | None] | None
