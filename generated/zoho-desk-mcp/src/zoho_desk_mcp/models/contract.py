"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import support_plan as support_plan_1


class GetContractJsonAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | None


class GetContractJsonOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | None


class GetContractJsonProduct(ResponseModel):
    id: str | None
    product_name: str | None


class GetContractJsonSla(ResponseModel):
    name: str | None
    id: str | None


class GetContractsCount(ResponseModel):
    count: str | None


class ListAllContractsResponseDataItemAccountDataItemAccount(ResponseModel):
    website: str | None
    account_name: str | None
    id: str | None


class ListAllContractsResponseDataItemDepartmentDataItemDepartment(ResponseModel):
    name: str | None
    id: str | None


class ListAllContractsResponseDataItemOwnerDataItemOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | None


class ListAllContractsResponseDataItemProductDataItemProduct(ResponseModel):
    id: str | None
    product_name: str | None


class ListAllContractsResponseDataItemSlaDataItemSla(ResponseModel):
    name: str | None
    id: str | None


class GetContractJson(ResponseModel):
    modified_time: str | None
    end_date: str | None
    custom_fields: dict[str, Any]
    department_id: str | None
    description: str | None
    owner_id: str | None
    notification_agent_ids: list[str | None] | None
    created_time: str | None
    modified_by: str | None
    contract_name: str | None
    id: str | None
    associated_sla_id: str | None = Field(alias="associatedSLAId")
    owner: GetContractJsonOwner | None
    product: GetContractJsonProduct | None
    cf: dict[str, Any]
    contract_status: Literal["ACTIVE", "EXPIRED", "FUTURE"]
    product_id: str | None
    notify_before: str | int | None
    contract_number: str | None
    sla: GetContractJsonSla | None
    layout_id: str | None
    account_id: str | None
    created_by: str | None
    notify_on: str | None
    support_plan: support_plan_1.ContractSupportPlan | None
    start_date: str | None
    account: GetContractJsonAccount | None


class ListAllContractsResponseDataItemAccountDataItem(ResponseModel):
    account: ListAllContractsResponseDataItemAccountDataItemAccount | None


class ListAllContractsResponseDataItemDepartmentDataItem(ResponseModel):
    department: ListAllContractsResponseDataItemDepartmentDataItemDepartment | None


class ListAllContractsResponseDataItemOwnerDataItem(ResponseModel):
    owner: ListAllContractsResponseDataItemOwnerDataItemOwner | None


class ListAllContractsResponseDataItemProductDataItem(ResponseModel):
    product: ListAllContractsResponseDataItemProductDataItemProduct | None


class ListAllContractsResponseDataItemSlaDataItem(ResponseModel):
    sla: ListAllContractsResponseDataItemSlaDataItemSla | None


class ListAllContractsResponseDataItemAccount(ResponseModel):
    data: list[ListAllContractsResponseDataItemAccountDataItem | None] | None


class ListAllContractsResponseDataItemDepartment(ResponseModel):
    data: list[ListAllContractsResponseDataItemDepartmentDataItem | None] | None


class ListAllContractsResponseDataItemOwner(ResponseModel):
    data: list[ListAllContractsResponseDataItemOwnerDataItem | None] | None


class ListAllContractsResponseDataItemProduct(ResponseModel):
    data: list[ListAllContractsResponseDataItemProductDataItem | None] | None


class ListAllContractsResponseDataItemSla(ResponseModel):
    data: list[ListAllContractsResponseDataItemSlaDataItem | None] | None


class ListAllContractsResponseDataItem(ResponseModel):
    owner: ListAllContractsResponseDataItemOwner | None = None
    product: ListAllContractsResponseDataItemProduct | None = None
    sla: ListAllContractsResponseDataItemSla | None = None
    department: ListAllContractsResponseDataItemDepartment | None = None
    account: ListAllContractsResponseDataItemAccount | None = None


class ListAllContractsResponse(ResponseModel):
    data: list[ListAllContractsResponseDataItem] | None = None
