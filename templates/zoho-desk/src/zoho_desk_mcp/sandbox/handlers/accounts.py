"""Accounts: the companies that contacts belong to."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import account_details
from zoho_desk_mcp.sandbox.making import make_account
from zoho_desk_mcp.sandbox.mass_actions import trash
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World


def all_details(world: World) -> list[JsonObject]:
    """Every account that is not in the bin, as callers see it."""
    return [account_details(world, account) for account in world.accounts]


def _account(call: Call) -> Record:
    return call.world.accounts.get(call.parent)


@handles("getAccounts")
def list_accounts(call: Call) -> Reply:
    return listing(call, all_details(call.world), "createdTime")


@handles("searchAccounts")
def search_accounts(call: Call) -> Reply:
    return listing(call, matching(call, all_details(call.world)), "-modifiedTime")


@handles("getAccountsCount")
def count_accounts(call: Call) -> Reply:
    return {"count": str(len(all_details(call.world)))}


@handles("getAccount")
def get_account(call: Call) -> Reply:
    return single(call, account_details(call.world, _account(call)))


@handles("createAccount")
def create_account(call: Call) -> Reply:
    return single(call, account_details(call.world, make_account(call.world, **cleaned(call.world, call.body))))


@handles("updateAccount")
def update_account(call: Call) -> Reply:
    account = _account(call)
    account.update(cleaned(call.world, call.body), modifiedTime=call.world.now())
    return single(call, account_details(call.world, account))


@handles("deleteAccount")
def move_to_trash(call: Call) -> Reply:
    trash(call.world, call.world.accounts, call.body["accountIds"])
    return None


@handles("mergeAccounts")
def merge_accounts(call: Call) -> Reply:
    """The others' contacts and tickets go to this account; then they go to the bin."""
    world, account = call.world, _account(call)
    others = [world.accounts.get(str(one))["id"] for one in call.body["ids"]]
    for table in (world.contacts, world.tickets):
        for record in table.where(lambda one: one["accountId"] in others):
            record["accountId"] = account["id"]
    trash(world, world.accounts, others)
    return single(call, account_details(world, account))
