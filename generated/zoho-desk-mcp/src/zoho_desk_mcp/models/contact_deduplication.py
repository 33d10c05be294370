"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import contact


class CountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    field_value: Annotated[str | None, Field(alias="fieldValue")]


class Counts(RootModel[list[CountResponse | None] | None]):
    root: list[CountResponse | None] | None


class GetDefaultField(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_name: Annotated[
        Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"] | None,
        Field(alias="fieldName"),
    ]


class ListDuplicateContactCountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CountResponse | None] | None


class ListDuplicateContactResponseDataItemAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | int | None


class ContactsArray(RootModel[list[contact.ListViewObject] | None]):
    root: list[contact.ListViewObject] | None


class DuplicateResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    field_value: Annotated[str | None, Field(alias="fieldValue")]
    contacts: list[contact.ListViewObject] | None


class DuplicateResponseData(RootModel[list[DuplicateResponse | None] | None]):
    root: list[DuplicateResponse | None] | None


class ListDuplicateContactResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    account: ListDuplicateContactResponseDataItemAccount | None = None
    field_value: Annotated[str | None, Field(alias="fieldValue")]
    contacts: list[contact.ListViewObject] | None


class ListDuplicateContactResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListDuplicateContactResponseDataItem]
