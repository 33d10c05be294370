"""Mail reply addresses: what a department's mail is sent from."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.factories import make_mail_address
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_mail_address
from zoho_desk_mcp.sandbox.ticket_filters import ALL_DEPARTMENTS
from zoho_desk_mcp.sandbox.types import JsonObject


def _values(request: ApiRequest) -> JsonObject:
    """The body's fields as they are kept: the password is not."""
    values = normalized(request.world, request.body)
    if details := values.get("smtpDetails"):
        values["smtpDetails"] = {name: value for name, value in details.items() if name != "password"}
    return values


@handles("getReplyMailAddresses")
def list_addresses(request: ApiRequest) -> ResponseBody:
    department, active = request.query["departmentId"], request.flag("isActive")
    found = request.world.mail_addresses.where(
        lambda address: (
            department in (ALL_DEPARTMENTS, address["departmentId"]) and active in (None, address["isActive"])
        )
    )
    return list_response(request, [serialize_mail_address(request.world, address) for address in found])


@handles("getFromAddress")
def get_address(request: ApiRequest) -> ResponseBody:
    return single_response(
        request, serialize_mail_address(request.world, request.world.mail_addresses.get(request.parent))
    )


@handles("addFromAddress")
def add_address(request: ApiRequest) -> ResponseBody:
    address = make_mail_address(request.world, **_values(request), isVerified=False)
    return single_response(request, serialize_mail_address(request.world, address))


@handles("updateFromAddress")
def update_address(request: ApiRequest) -> ResponseBody:
    address = request.world.mail_addresses.get(request.parent)
    address.update(_values(request), modifiedTime=request.world.now())
    return single_response(request, serialize_mail_address(request.world, address))


@handles("deleteMailReplyAddress")
def delete_address(request: ApiRequest) -> ResponseBody:
    request.world.mail_addresses.remove(request.parent)
    return None
