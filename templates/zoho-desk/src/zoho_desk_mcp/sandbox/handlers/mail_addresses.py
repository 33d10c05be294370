"""Mail reply addresses: what a department's mail is sent from."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import mail_address_details
from zoho_desk_mcp.sandbox.making import make_mail_address
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.ticket_filters import ALL_DEPARTMENTS
from zoho_desk_mcp.sandbox.types import JsonObject


def _values(call: Call) -> JsonObject:
    """The body's fields as they are kept: the password is not."""
    values = cleaned(call.world, call.body)
    if details := values.get("smtpDetails"):
        values["smtpDetails"] = {name: value for name, value in details.items() if name != "password"}
    return values


@handles("getReplyMailAddresses")
def list_addresses(call: Call) -> Reply:
    department, active = call.query["departmentId"], call.flag("isActive")
    found = call.world.mail_addresses.where(
        lambda address: (
            department in (ALL_DEPARTMENTS, address["departmentId"]) and active in (None, address["isActive"])
        )
    )
    return listing(call, [mail_address_details(call.world, address) for address in found])


@handles("getFromAddress")
def get_address(call: Call) -> Reply:
    return single(call, mail_address_details(call.world, call.world.mail_addresses.get(call.parent)))


@handles("addFromAddress")
def add_address(call: Call) -> Reply:
    address = make_mail_address(call.world, **_values(call), isVerified=False)
    return single(call, mail_address_details(call.world, address))


@handles("updateFromAddress")
def update_address(call: Call) -> Reply:
    address = call.world.mail_addresses.get(call.parent)
    address.update(_values(call), modifiedTime=call.world.now())
    return single(call, mail_address_details(call.world, address))


@handles("deleteMailReplyAddress")
def delete_address(call: Call) -> Reply:
    call.world.mail_addresses.remove(call.parent)
    return None
