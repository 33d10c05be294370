"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import support_plan as support_plan_1


class GetContractJsonAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | None


class GetContractJsonOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | None


class GetContractJsonProduct(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | None
    product_name: Annotated[str | None, Field(alias="productName")]


class GetContractJsonSla(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class GetContractsCount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | None


class ListAllContractSupportPlanExcludeData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_sla_id: Annotated[str | None, Field(alias="associatedSLAId")]
    account_id: Annotated[str | None, Field(alias="accountId")]
    contract_status: Annotated[Literal["ACTIVE", "EXPIRED", "FUTURE"], Field(alias="contractStatus")]
    product_id: Annotated[str | None, Field(alias="productId")]
    end_date: Annotated[str | None, Field(alias="endDate")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    contract_name: Annotated[str | None, Field(alias="contractName")]
    id: str | None
    owner_id: Annotated[str | None, Field(alias="ownerId")]
    start_date: Annotated[str | None, Field(alias="startDate")]


class ListAllContractsResponseDataItemAccountDataItemAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | None


class ListAllContractsResponseDataItemDepartmentDataItemDepartment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class ListAllContractsResponseDataItemOwnerDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | None


class ListAllContractsResponseDataItemProductDataItemProduct(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | None
    product_name: Annotated[str | None, Field(alias="productName")]


class ListAllContractsResponseDataItemSlaDataItemSla(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    id: str | None


class SupportPlanExcludeJsonArray(RootModel[list[ListAllContractSupportPlanExcludeData | None] | None]):
    root: list[ListAllContractSupportPlanExcludeData | None] | None


class TableViewContractDataAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | None


class TableViewContractSupportPlanExcludeDataAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    website: str | None
    account_name: Annotated[str | None, Field(alias="accountName")]
    id: str | None


class GetContractJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    end_date: Annotated[str | None, Field(alias="endDate")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    description: str | None
    owner_id: Annotated[str | None, Field(alias="ownerId")]
    notification_agent_ids: Annotated[list[str | None] | None, Field(alias="notificationAgentIds")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[str | None, Field(alias="modifiedBy")]
    contract_name: Annotated[str | None, Field(alias="contractName")]
    id: str | None
    associated_sla_id: Annotated[str | None, Field(alias="associatedSLAId")]
    owner: GetContractJsonOwner | None
    product: GetContractJsonProduct | None
    cf: dict[str, Any]
    contract_status: Annotated[Literal["ACTIVE", "EXPIRED", "FUTURE"], Field(alias="contractStatus")]
    product_id: Annotated[str | None, Field(alias="productId")]
    notify_before: Annotated[str | int | None, Field(alias="notifyBefore")]
    contract_number: Annotated[str | None, Field(alias="contractNumber")]
    sla: GetContractJsonSla | None
    layout_id: Annotated[str | None, Field(alias="layoutId")]
    account_id: Annotated[str | None, Field(alias="accountId")]
    created_by: Annotated[str | None, Field(alias="createdBy")]
    notify_on: Annotated[str | None, Field(alias="notifyOn")]
    support_plan: Annotated[support_plan_1.ContractSupportPlan | None, Field(alias="supportPlan")]
    start_date: Annotated[str | None, Field(alias="startDate")]
    account: GetContractJsonAccount | None


class ListAllContractData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    associated_sla_id: Annotated[str | None, Field(alias="associatedSLAId")]
    account_id: Annotated[str | None, Field(alias="accountId")]
    contract_status: Annotated[Literal["ACTIVE", "EXPIRED", "FUTURE"], Field(alias="contractStatus")]
    product_id: Annotated[str | None, Field(alias="productId")]
    end_date: Annotated[str | None, Field(alias="endDate")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    contract_name: Annotated[str | None, Field(alias="contractName")]
    id: str | None
    associated_support_plan_id: Annotated[str | None, Field(alias="associatedSupportPlanId")]
    owner_id: Annotated[str | None, Field(alias="ownerId")]
    support_plan: Annotated[support_plan_1.ContractSupportPlan | None, Field(alias="supportPlan")]
    start_date: Annotated[str | None, Field(alias="startDate")]


class ListAllContractsResponseDataItemAccountDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    account: ListAllContractsResponseDataItemAccountDataItemAccount | None


class ListAllContractsResponseDataItemDepartmentDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department: ListAllContractsResponseDataItemDepartmentDataItemDepartment | None


class ListAllContractsResponseDataItemOwnerDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: ListAllContractsResponseDataItemOwnerDataItemOwner | None


class ListAllContractsResponseDataItemProductDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    product: ListAllContractsResponseDataItemProductDataItemProduct | None


class ListAllContractsResponseDataItemSlaDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sla: ListAllContractsResponseDataItemSlaDataItemSla | None


class TableViewContractData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    account_id: Annotated[str | None, Field(alias="accountId")]
    contract_status: Annotated[Literal["ACTIVE", "EXPIRED", "FUTURE"], Field(alias="contractStatus")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    contract_name: Annotated[str | None, Field(alias="contractName")]
    id: str | None
    owner_id: Annotated[str | None, Field(alias="ownerId")]
    support_plan: Annotated[support_plan_1.ContractSupportPlan | None, Field(alias="supportPlan")]
    account: TableViewContractDataAccount | None


class TableViewContractSupportPlanExcludeData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    account_id: Annotated[str | None, Field(alias="accountId")]
    contract_status: Annotated[Literal["ACTIVE", "EXPIRED", "FUTURE"], Field(alias="contractStatus")]
    department_id: Annotated[str | None, Field(alias="departmentId")]
    contract_name: Annotated[str | None, Field(alias="contractName")]
    id: str | None
    owner_id: Annotated[str | None, Field(alias="ownerId")]
    account: TableViewContractSupportPlanExcludeDataAccount | None


class Data(RootModel[list[ListAllContractData | None] | None]):
    root: list[ListAllContractData | None] | None


class ListAllContractsResponseDataItemAccount(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllContractsResponseDataItemAccountDataItem | None] | None


class ListAllContractsResponseDataItemDepartment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllContractsResponseDataItemDepartmentDataItem | None] | None


class ListAllContractsResponseDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllContractsResponseDataItemOwnerDataItem | None] | None


class ListAllContractsResponseDataItemProduct(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllContractsResponseDataItemProductDataItem | None] | None


class ListAllContractsResponseDataItemSla(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListAllContractsResponseDataItemSlaDataItem | None] | None


class ListAllTableViewJsonArray(RootModel[list[TableViewContractData | None] | None]):
    root: list[TableViewContractData | None] | None


class SupportPlanExcludelistAllTableViewJsonArray(
    RootModel[list[TableViewContractSupportPlanExcludeData | None] | None]
):
    root: list[TableViewContractSupportPlanExcludeData | None] | None


class ListAllContractsResponseDataItem(ResponseModel):
    owner: ListAllContractsResponseDataItemOwner | None = None
    product: ListAllContractsResponseDataItemProduct | None = None
    sla: ListAllContractsResponseDataItemSla | None = None
    department: ListAllContractsResponseDataItemDepartment | None = None
    account: ListAllContractsResponseDataItemAccount | None = None


class ListAllContractsResponse(ResponseModel):
    data: list[ListAllContractsResponseDataItem] | None = None
