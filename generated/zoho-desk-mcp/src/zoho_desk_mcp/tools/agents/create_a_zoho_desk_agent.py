"""Add an agent.

Invites a person by mail to work in the help desk and returns the new agent, who stays unconfirmed
until they accept. May use up a license. With rolePermissionType Custom give profileId and roleId,
else at most one of them.

Method: create (writes).
Tags: agents.
Operation: addAgent in Agent.json.
Scopes: Desk.agents.CREATE, Desk.basic.CREATE, Desk.settings.CREATE.
Response: agent.AgentCFResponse2.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email, FreeText, TimeZoneName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

RolePermissionType = Literal["Custom", "AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Light"]


class Input(ToolInput):
    email_id: Email = Field(max_length=100, description="Mail address to invite.")
    last_name: FreeText = Field(max_length=50, description="Last name, at most 50 characters.")
    associated_department_ids: ListOf[NameOrId] = Field(
        description="IDs or names of all their departments, from list_all_zoho_desk_departments."
    )
    role_permission_type: RolePermissionType = Field(description="Kind of access; Custom needs profileId and roleId.")
    first_name: FreeText | None = Field(None, max_length=50, description="First name, at most 50 characters.")
    profile_id: Id | None = Field(None, description="ID from list_all_zoho_desk_profiles.")
    role_id: Id | None = Field(None, description="ID from list_all_zoho_desk_roles.")
    phone: str | None = Field(None, max_length=100, description="Phone number of the agent.")
    mobile: str | None = Field(None, max_length=100, description="Mobile phone number of the agent.")
    time_zone: TimeZoneName | None = Field(None, description="Time zone name, like Europe/Berlin.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields of agents, keyed by API name (cf_…).")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/agents",
        body={
            "emailId": args.email_id,
            "lastName": args.last_name,
            "associatedDepartmentIds": await client.lookup.department(args.associated_department_ids),
            "rolePermissionType": args.role_permission_type,
            "firstName": args.first_name,
            "profileId": args.profile_id,
            "roleId": args.role_id,
            "phone": args.phone,
            "mobile": args.mobile,
            "timeZone": args.time_zone,
            "cf": args.cf,
        },
    )
