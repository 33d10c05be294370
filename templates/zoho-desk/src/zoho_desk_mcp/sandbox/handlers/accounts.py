"""Accounts: the companies that contacts belong to."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.bulk_actions import trash
from zoho_desk_mcp.sandbox.factories import make_account
from zoho_desk_mcp.sandbox.mandatory import check_mandatory
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.serializers import serialize_account
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World


def serialize_all(world: World) -> list[JsonObject]:
    """Every account that is not in the bin, as callers see it."""
    return [serialize_account(world, account) for account in world.accounts]


def _values(request: ApiRequest) -> JsonObject:
    """The body, validated. Raises SandboxError where it empties a mandatory field."""
    values = normalized(request.world, request.body)
    check_mandatory(request.world, "accounts", values)
    return values


def _account(request: ApiRequest) -> Record:
    return request.world.accounts.get(request.parent)


@handles("getAccounts")
def list_accounts(request: ApiRequest) -> ResponseBody:
    return list_response(request, serialize_all(request.world), "createdTime")


@handles("searchAccounts")
def search_accounts(request: ApiRequest) -> ResponseBody:
    return list_response(request, matching(request, serialize_all(request.world)), "-modifiedTime")


@handles("getAccountsCount")
def count_accounts(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(serialize_all(request.world)))}


@handles("getAccount")
def get_account(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_account(request.world, _account(request)))


@handles("createAccount")
def create_account(request: ApiRequest) -> ResponseBody:
    return single_response(
        request,
        serialize_account(request.world, make_account(request.world, **_values(request))),
    )


@handles("updateAccount")
def update_account(request: ApiRequest) -> ResponseBody:
    account = _account(request)
    account.update(_values(request), modifiedTime=request.world.now())
    return single_response(request, serialize_account(request.world, account))


@handles("deleteAccount")
def move_to_trash(request: ApiRequest) -> ResponseBody:
    trash(request.world, request.world.accounts, request.body["accountIds"])
    return None


@handles("mergeAccounts")
def merge_accounts(request: ApiRequest) -> ResponseBody:
    """The others' contacts and tickets go to this account; then they go to the bin."""
    world, account = request.world, _account(request)
    others = [world.accounts.get(str(one))["id"] for one in request.body["ids"]]
    for table in (world.contacts, world.tickets):
        for record in table.where(lambda one: one["accountId"] in others):
            record["accountId"] = account["id"]
    trash(world, world.accounts, others)
    return single_response(request, serialize_account(world, account))
