"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ProductCommonKeysWithIdJson(ResponseModel):
    unit_price: float | str
    product_code: str | None
    product_name: str | None
    id: str | int | None


class ProductListViewArrayDataItemOwner(ResponseModel):
    first_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    last_name: str | None
    name: str | None
    id: str | int | None


class ProductResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class ProductWithOutDeptArray(RootModel[list[ProductCommonKeysWithIdJson] | None]):
    root: list[ProductCommonKeysWithIdJson] | None


class ProductWithOutDeptDataJson(ResponseModel):
    data: list[ProductCommonKeysWithIdJson] | None


class ProductListViewArrayDataItem(ResponseModel):
    owner: ProductListViewArrayDataItemOwner | None = None
    unit_price: float | str
    product_code: str | None
    product_name: str | None
    id: str | int | None


class ProductResponse(ResponseModel):
    unit_price: float | str | None = None
    product_code: str | None = None
    product_name: str | None = None
    department_ids: list[str | int | None] | None
    cf: dict[str, Any]
    custom_fields: dict[str, Any]
    description: str | None
    owner_id: str | int | None
    product_category: str | None
    manufacturer: str | None
    modified_time: str | None
    is_deleted: bool | None
    created_by: str | int | None
    created_time: str | None
    modified_by: str | int | None
    id: str | int | None
    layout_id: str | int | None
    layout_details: ProductResponseLayoutDetails | None


class ProductListViewArray(ResponseModel):
    data: list[ProductListViewArrayDataItem]
