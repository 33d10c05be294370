"""What was agreed with an account: service level agreements, support plans and contracts."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.embedded import embedded_department
from zoho_desk_mcp.sandbox.factories import make_contract, make_support_plan
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_contract, serialize_support_plan
from zoho_desk_mcp.sandbox.types import JsonObject, Record


@handles("getSlasUnderAccount")
def list_slas(request: ApiRequest) -> ResponseBody:
    world, query = request.world, request.query
    wanted = {"ACTIVE": (True,), "INACTIVE": (False,)}.get(query.get("status", ""), (True, False))
    slas = [world.slas.get(one) for one in world.accounts.get(request.parent)["associatedSLAIds"]]
    return list_response(
        request,
        [
            {**sla, "department": embedded_department(world, sla["departmentId"])}
            for sla in slas
            if sla["isActive"] in wanted and query.get("departmentId", sla["departmentId"]) == sla["departmentId"]
        ],
    )


@handles("associateAndDisassociateSlaInAccount")
def associate_sla(request: ApiRequest) -> ResponseBody:
    account, sla = request.world.accounts.get(request.path["accountId"]), request.path["slaId"]
    others = [one for one in account["associatedSLAIds"] if one != sla]
    account["associatedSLAIds"] = [*others, sla] if request.body["associate"] else others
    return None


@handles("getSupportPlans")
def list_plans(request: ApiRequest) -> ResponseBody:
    department, status = request.query["departmentId"], request.query.get("status")
    plans = request.world.support_plans.where(
        lambda plan: plan["departmentId"] == department and status in (None, plan["status"])
    )
    return list_response(request, [serialize_support_plan(request.world, plan) for plan in plans])


@handles("getSupportPlanDetails")
def get_plan(request: ApiRequest) -> ResponseBody:
    return single_response(
        request, serialize_support_plan(request.world, request.world.support_plans.get(request.parent))
    )


@handles("createSupportPlan")
def create_plan(request: ApiRequest) -> ResponseBody:
    plan = make_support_plan(request.world, **normalized(request.world, request.body))
    return single_response(request, serialize_support_plan(request.world, plan))


@handles("updateSupportPlan")
def update_plan(request: ApiRequest) -> ResponseBody:
    plan = request.world.support_plans.get(request.parent)
    plan.update(normalized(request.world, request.body), modifiedTime=request.world.now(), modifiedBy=request.world.me)
    return single_response(request, serialize_support_plan(request.world, plan))


@handles("deleteSupportPlan")
def delete_plan(request: ApiRequest) -> ResponseBody:
    request.world.support_plans.remove(request.parent)
    return None


@handles("getContracts")
def list_contracts(request: ApiRequest) -> ResponseBody:
    name = request.query.get("contractName", "").strip("*").casefold()
    return list_response(
        request,
        [
            view
            for view in _contracts(request)
            if name in view["contractName"].casefold()
            and view["accountId"] == request.query.get("accountId", view["accountId"])
            and view["departmentId"] in (request.words("departmentIds") or [view["departmentId"]])
            and view["ownerId"] in (request.words("ownerIds") or [view["ownerId"]])
        ],
        "contractName",
    )


def _contracts(request: ApiRequest) -> list[JsonObject]:
    return [serialize_contract(request.world, contract) for contract in request.world.contracts]


@handles("getContractsByAccount")
def list_contracts_of_account(request: ApiRequest) -> ResponseBody:
    query = request.query
    found = [view for view in _contracts(request) if view["accountId"] == request.parent]
    return list_response(
        request,
        [
            {**view, "contractId": view["id"], "slaName": view["sla"] and view["sla"]["name"]}
            for view in found
            if query.get("contractStatus", view["contractStatus"]) == view["contractStatus"]
            and query.get("departmentId", view["departmentId"]) == view["departmentId"]
        ],
    )


def _contract(request: ApiRequest) -> Record:
    return request.world.contracts.get(request.parent)


@handles("getContract")
def get_contract(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_contract(request.world, _contract(request)))


@handles("createContract")
def create_contract(request: ApiRequest) -> ResponseBody:
    contract = make_contract(request.world, **normalized(request.world, request.body))
    return single_response(request, serialize_contract(request.world, contract))


@handles("updateContract", "updateContractPut")
def update_contract(request: ApiRequest) -> ResponseBody:
    contract = _contract(request)
    values = normalized(request.world, request.body)
    contract.update(values, modifiedTime=request.world.now(), modifiedBy=request.world.me)
    return single_response(request, serialize_contract(request.world, contract))
