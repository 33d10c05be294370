"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentIds(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class AttachmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    size: str | None
    name: str | None
    id: str | None


class AttachmentsResponse(RootModel[list[AttachmentResponse | None] | None]):
    root: list[AttachmentResponse | None] | None


class CloneTemplateAttachments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    size: str | None
    name: str | None
    parent_attachment_id: Annotated[str | None, Field(alias="parentAttachmentId")]
    href: str | None
    cloned_attachment_id: Annotated[str | None, Field(alias="clonedAttachmentId")]


class CloneTemplateAttachmentsArr(RootModel[list[CloneTemplateAttachments | None] | None]):
    root: list[CloneTemplateAttachments | None] | None


class CloneTemplateAttachmentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CloneTemplateAttachments | None] | None


class FolderJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    folder_name: Annotated[str | None, Field(alias="folderName")]
    folder_id: Annotated[str | None, Field(alias="folderId")]


class PlaceHolderJsonSupportedPlaceHoldersItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str | None, Field(alias="apiName")]
    i18n_field_label: Annotated[str | None, Field(alias="i18nFieldLabel")]
    field_label: Annotated[str | None, Field(alias="fieldLabel")]
    place_holder: Annotated[str | None, Field(alias="placeHolder")]


class TemplateAttachmentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reply_to_addr: Annotated[str | None, Field(alias="replyToAddr")]
    folder: FolderJson | None
    template_name: Annotated[str | None, Field(alias="templateName")]
    record_type: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"],
        Field(alias="recordType"),
    ]
    subject: str | None
    department_id: Annotated[str | None, Field(alias="departmentId")]
    template_id: Annotated[str | None, Field(alias="templateId")]
    body: str | None
    category: Literal["CUSTOM_TEMPLATE", "DEFAULT_TEMPLATE"]
    from_id: Annotated[str | None, Field(alias="fromId")]
    content_type: Annotated[Literal["plaintext", "richtext"], Field(alias="contentType")]
    folder_id: Annotated[str | None, Field(alias="folderId")]
    attachments: list[AttachmentResponse | None] | None


class TemplateResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reply_to_addr: Annotated[str | None, Field(alias="replyToAddr")]
    folder: FolderJson | None
    template_name: Annotated[str | None, Field(alias="templateName")]
    record_type: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "products", "solutions", "calls", "events"],
        Field(alias="recordType"),
    ]
    subject: str | None
    department_id: Annotated[str | None, Field(alias="departmentId")]
    template_id: Annotated[str | None, Field(alias="templateId")]
    body: str | None
    category: Literal["CUSTOM_TEMPLATE", "DEFAULT_TEMPLATE"]
    from_id: Annotated[str | None, Field(alias="fromId")]
    content_type: Annotated[Literal["plaintext", "richtext"], Field(alias="contentType")]
    folder_id: Annotated[str | None, Field(alias="folderId")]


class ApplyTemplateResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    attachments: list[AttachmentResponse | None] | None
    subject: str | None
    body: str | None


class PlaceHolderJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    supported_place_holders: Annotated[
        list[PlaceHolderJsonSupportedPlaceHoldersItem | None] | None,
        Field(alias="supportedPlaceHolders"),
    ]
    i18n_module: Annotated[str | None, Field(alias="i18nModule")]
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
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[PlaceHolderJson | None] | None


class TemplateListResponse(RootModel[list[TemplateResponse | None] | None]):
    root: list[TemplateResponse | None] | None
