"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None


class CreateProductCommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None
    department_ids: Annotated[list[str | int], Field(alias="departmentIds")]


class CurdCommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]


class ProductCommonKeysWithIdJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str, Field(alias="unitPrice")]
    product_code: Annotated[str | None, Field(alias="productCode")]
    product_name: Annotated[str | None, Field(alias="productName")]
    id: str | int | None


class ProductListViewArrayDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class ProductResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class ProductWithOutDeptArray(RootModel[list[ProductCommonKeysWithIdJson] | None]):
    root: list[ProductCommonKeysWithIdJson] | None


class ProductWithOutDeptDataJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ProductCommonKeysWithIdJson] | None


class Productjson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    product_category: Annotated[str | None, Field(alias="productCategory")]
    manufacturer: str | None


class UpdateCommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None
    department_ids: Annotated[list[str | int] | None, Field(alias="departmentIds")] = None


class Data(RootModel[list[ProductCommonKeysWithIdJson] | None]):
    root: list[ProductCommonKeysWithIdJson] | None


class ProductListViewArrayDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: ProductListViewArrayDataItemOwner | None = None
    unit_price: Annotated[float | str, Field(alias="unitPrice")]
    product_code: Annotated[str | None, Field(alias="productCode")]
    product_name: Annotated[str | None, Field(alias="productName")]
    id: str | int | None


class ProductResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    unit_price: Annotated[float | str | None, Field(alias="unitPrice")] = None
    product_code: Annotated[str | None, Field(alias="productCode")] = None
    product_name: Annotated[str | None, Field(alias="productName")] = None
    department_ids: Annotated[list[str | int | None] | None, Field(alias="departmentIds")]
    cf: dict[str, Any]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    product_category: Annotated[str | None, Field(alias="productCategory")]
    manufacturer: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | int | None, Field(alias="modifiedBy")]
    id: str | int | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    layout_details: Annotated[ProductResponseLayoutDetails | None, Field(alias="layoutDetails")]


class ProductListViewArray(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ProductListViewArrayDataItem]
