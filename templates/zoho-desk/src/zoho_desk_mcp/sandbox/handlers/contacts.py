"""Contacts: the people who write in."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.bulk_actions import results, trash
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.factories import make_contact
from zoho_desk_mcp.sandbox.mandatory import check_mandatory
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.serializers import serialize_account, serialize_contact
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World


def serialize_all(world: World) -> list[JsonObject]:
    """Every contact that is not in the bin, as callers see it."""
    return [serialize_contact(world, contact) for contact in world.contacts]


def _values(request: ApiRequest) -> JsonObject:
    """The body, validated. Raises SandboxError where it empties a mandatory field."""
    values = normalized(request.world, request.body)
    check_mandatory(request.world, "contacts", values)
    return values


def _contact(request: ApiRequest) -> Record:
    return request.world.contacts.get(request.path["contactId"])


@handles("getContacts")
def list_contacts(request: ApiRequest) -> ResponseBody:
    return list_response(request, serialize_all(request.world), "createdTime")


@handles("getContactsByIds")
def list_by_ids(request: ApiRequest) -> ResponseBody:
    found = [request.world.contacts.find(one) for one in request.words("ids")]
    return list_response(request, [serialize_contact(request.world, contact) for contact in found if contact])


@handles("getContactsUnderAccount")
def list_of_account(request: ApiRequest) -> ResponseBody:
    return list_response(
        request, [contact for contact in serialize_all(request.world) if contact["accountId"] == request.parent]
    )


@handles("searchContacts")
def search_contacts(request: ApiRequest) -> ResponseBody:
    return list_response(request, matching(request, serialize_all(request.world)), "-modifiedTime")


@handles("getContactsCount")
def count_contacts(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(serialize_all(request.world)))}


@handles("getContact")
def get_contact(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_contact(request.world, _contact(request)))


@handles("createContact")
def create_contact(request: ApiRequest) -> ResponseBody:
    values = _values(request)
    _check_address(request.world, values, None)
    return single_response(request, serialize_contact(request.world, make_contact(request.world, **values)))


@handles("updateContact")
def update_contact(request: ApiRequest) -> ResponseBody:
    contact, values = _contact(request), _values(request)
    _check_address(request.world, values, contact)
    contact.update(values, modifiedTime=request.world.now())
    return single_response(request, serialize_contact(request.world, contact))


def _check_address(world: World, values: JsonObject, own: Record | None) -> None:
    """Raises SandboxError where another contact has this mail address."""
    address = (values.get("email") or "").casefold()
    for contact in world.contacts:
        if address and contact is not own and (contact["email"] or "").casefold() == address:
            raise invalid_data(FieldError("/email", "duplicate", "Another contact has this mail address."))


@handles("deleteContact")
def move_to_trash(request: ApiRequest) -> ResponseBody:
    trash(request.world, request.world.contacts, request.body["contactIds"])
    return None


@handles("markContactsAsSpam")
def mark_spam(request: ApiRequest) -> ResponseBody:
    def mark(contact_id: str) -> bool:
        contact = request.world.contacts.find(contact_id)
        if contact:
            contact["isSpam"] = request.body["isSpam"]
        return contact is not None

    return results(request.body["ids"], mark)


@handles("mergeContacts")
def merge_contacts(request: ApiRequest) -> ResponseBody:
    """The others' tickets go to this contact; then they go to the bin."""
    world, contact = request.world, _contact(request)
    others = [world.contacts.get(str(one))["id"] for one in request.body["ids"]]
    for ticket in world.tickets.where(lambda one: one["contactId"] in others):
        ticket["contactId"] = contact["id"]
    trash(world, world.contacts, others)
    return single_response(request, serialize_contact(world, contact))


@handles("getAccountsByContact")
def list_accounts(request: ApiRequest) -> ResponseBody:
    account = request.world.accounts.find(_contact(request)["accountId"])
    return list_response(request, [serialize_account(request.world, account)] if account else [])
