"""Contacts: the people who write in."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import account_details, contact_details
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.making import make_contact
from zoho_desk_mcp.sandbox.mass_actions import results, trash
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World


def all_details(world: World) -> list[JsonObject]:
    """Every contact that is not in the bin, as callers see it."""
    return [contact_details(world, contact) for contact in world.contacts]


def _contact(call: Call) -> Record:
    return call.world.contacts.get(call.path["contactId"])


@handles("getContacts")
def list_contacts(call: Call) -> Reply:
    return listing(call, all_details(call.world), "createdTime")


@handles("getContactsByIds")
def list_by_ids(call: Call) -> Reply:
    found = [call.world.contacts.find(one) for one in call.words("ids")]
    return listing(call, [contact_details(call.world, contact) for contact in found if contact])


@handles("getContactsUnderAccount")
def list_of_account(call: Call) -> Reply:
    return listing(call, [contact for contact in all_details(call.world) if contact["accountId"] == call.parent])


@handles("searchContacts")
def search_contacts(call: Call) -> Reply:
    return listing(call, matching(call, all_details(call.world)), "-modifiedTime")


@handles("getContactsCount")
def count_contacts(call: Call) -> Reply:
    return {"count": str(len(all_details(call.world)))}


@handles("getContact")
def get_contact(call: Call) -> Reply:
    return single(call, contact_details(call.world, _contact(call)))


@handles("createContact")
def create_contact(call: Call) -> Reply:
    values = cleaned(call.world, call.body)
    _check_address(call.world, values, None)
    return single(call, contact_details(call.world, make_contact(call.world, **values)))


@handles("updateContact")
def update_contact(call: Call) -> Reply:
    contact, values = _contact(call), cleaned(call.world, call.body)
    _check_address(call.world, values, contact)
    contact.update(values, modifiedTime=call.world.now())
    return single(call, contact_details(call.world, contact))


def _check_address(world: World, values: JsonObject, own: Record | None) -> None:
    """Raises DeskError where another contact has this mail address."""
    address = (values.get("email") or "").casefold()
    for contact in world.contacts:
        if address and contact is not own and (contact["email"] or "").casefold() == address:
            raise invalid_data(FieldError("/email", "duplicate", "Another contact has this mail address."))


@handles("deleteContact")
def move_to_trash(call: Call) -> Reply:
    trash(call.world, call.world.contacts, call.body["contactIds"])
    return None


@handles("markContactsAsSpam")
def mark_spam(call: Call) -> Reply:
    def mark(contact_id: str) -> bool:
        contact = call.world.contacts.find(contact_id)
        if contact:
            contact["isSpam"] = call.body["isSpam"]
        return contact is not None

    return results(call.body["ids"], mark)


@handles("mergeContacts")
def merge_contacts(call: Call) -> Reply:
    """The others' tickets go to this contact; then they go to the bin."""
    world, contact = call.world, _contact(call)
    others = [world.contacts.get(str(one))["id"] for one in call.body["ids"]]
    for ticket in world.tickets.where(lambda one: one["contactId"] in others):
        ticket["contactId"] = contact["id"]
    trash(world, world.contacts, others)
    return single(call, contact_details(world, contact))


@handles("getAccountsByContact")
def list_accounts(call: Call) -> Reply:
    account = call.world.accounts.find(_contact(call)["accountId"])
    return listing(call, [account_details(call.world, account)] if account else [])
