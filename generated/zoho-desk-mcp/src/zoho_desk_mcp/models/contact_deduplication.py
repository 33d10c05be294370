"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import contact


class CountResponse(ResponseModel):
    count: str | int | None
    field_value: str | None


class Counts(RootModel[list[CountResponse | None] | None]):
    root: list[CountResponse | None] | None


class GetDefaultField(ResponseModel):
    field_name: Literal["firstName", "lastName", "email", "secondaryEmail", "phone", "fullName", "bothEmail"] | None


class ListDuplicateContactCountResponse(ResponseModel):
    data: list[CountResponse | None] | None


class ListDuplicateContactResponseDataItemAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | int | None


class ContactsArray(RootModel[list[contact.ListViewObject] | None]):
    root: list[contact.ListViewObject] | None


class ListDuplicateContactResponseDataItem(ResponseModel):
    account: ListDuplicateContactResponseDataItemAccount | None = None
    field_value: str | None
    contacts: list[contact.ListViewObject] | None


class ListDuplicateContactResponse(ResponseModel):
    data: list[ListDuplicateContactResponseDataItem]
