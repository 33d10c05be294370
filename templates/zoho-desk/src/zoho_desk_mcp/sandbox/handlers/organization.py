"""The organization."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response


@handles("getOrganizations", "getAccessibleOrganizationsForUser")
def list_organizations(request: ApiRequest) -> ResponseBody:
    return list_response(request, request.world.organizations)


@handles("getOrganization")
def get_organization(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.organizations.get(request.parent))


@handles("updateOrganization")
def update_organization(request: ApiRequest) -> ResponseBody:
    organization = request.world.organizations.get(request.parent)
    organization.update(request.body)
    return single_response(request, organization)
