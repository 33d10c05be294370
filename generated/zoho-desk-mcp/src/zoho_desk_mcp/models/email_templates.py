"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentResponse(ResponseModel):
    size: str | None
    name: str | None
    id: str | None


class AttachmentsResponse(RootModel[list[AttachmentResponse | None] | None]):
    root: list[AttachmentResponse | None] | None


class CloneTemplateAttachments(ResponseModel):
    size: str | None
    name: str | None
    parent_attachment_id: str | None
    href: str | None
    cloned_attachment_id: str | None


class CloneTemplateAttachmentsArr(RootModel[list[CloneTemplateAttachments | None] | None]):
    root: list[CloneTemplateAttachments | None] | None


class CloneTemplateAttachmentsResponse(ResponseModel):
    data: list[CloneTemplateAttachments | None] | None


class FolderJson(ResponseModel):
    folder_name: str | None
    folder_id: str | None


class PlaceHolderJsonSupportedPlaceHoldersItem(ResponseModel):
    api_name: str | None
    i18n_field_label: str | None = Field(alias="i18nFieldLabel")
    field_label: str | None
    place_holder: str | None


class TemplateAttachmentResponse(ResponseModel):
    reply_to_addr: str | None
    folder: FolderJson | None
    template_name: str | None
    record_type: Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"]
    subject: str | None
    department_id: str | None
    template_id: str | None
    body: str | None
    category: Literal["CUSTOM_TEMPLATE", "DEFAULT_TEMPLATE"]
    from_id: str | None
    content_type: Literal["plaintext", "richtext"]
    folder_id: str | None
    attachments: list[AttachmentResponse | None] | None


class TemplateResponse(ResponseModel):
    reply_to_addr: str | None
    folder: FolderJson | None
    template_name: str | None
    record_type: Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"]
    subject: str | None
    department_id: str | None
    template_id: str | None
    body: str | None
    category: Literal["CUSTOM_TEMPLATE", "DEFAULT_TEMPLATE"]
    from_id: str | None
    content_type: Literal["plaintext", "richtext"]
    folder_id: str | None


class ApplyTemplateResponse(ResponseModel):
    attachments: list[AttachmentResponse | None] | None
    subject: str | None
    body: str | None


class PlaceHolderJson(ResponseModel):
    supported_place_holders: list[PlaceHolderJsonSupportedPlaceHoldersItem | None] | None
    i18n_module: str | None = Field(alias="i18nModule")
    module: Literal[
        "tickets",
        "Case Owner",
        "tasks",
        "Task Owner",
        "contacts",
        "Contact Owner",
        "accounts",
        "Account Owner",
        "products",
        "Product Owner",
        "solutions",
        "Solution Owner",
        "calls",
        "Call Owner",
        "events",
        "Event Owner",
        "User",
        "Organization",
    ]


class PlaceHolderList(RootModel[list[PlaceHolderJson | None] | None]):
    root: list[PlaceHolderJson | None] | None


class PlaceHolderListResponse(ResponseModel):
    data: list[PlaceHolderJson | None] | None


class TemplateListResponse(RootModel[list[TemplateResponse | None] | None]):
    root: list[TemplateResponse | None] | None
