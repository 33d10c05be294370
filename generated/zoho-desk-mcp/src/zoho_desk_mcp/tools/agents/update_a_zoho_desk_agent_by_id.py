"""Update an agent.

Changes an agent's name, contact data, departments, role, profile or custom fields; what is left out
stays. To shut an agent out or let them in again use zoho_desk_agents_deactivate and
zoho_desk_agents_activate.

Method: update (writes, destructive, idempotent).
Tags: agents.
Operation: updateAgent in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
Response: agent.UpdateAgentResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import Email, FreeText, TimeZoneName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response

RolePermissionType = Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"]


class Input(ToolInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    first_name: FreeText | None = Field(None, max_length=50, description="First name, at most 50 characters.")
    last_name: FreeText | None = Field(None, max_length=50, description="Last name, at most 50 characters.")
    email_id: Email | None = Field(None, max_length=100, description="Mail address of the agent.")
    phone: str | None = Field(None, max_length=100, description="Phone number of the agent.")
    mobile: str | None = Field(None, max_length=100, description="Mobile phone number of the agent.")
    associated_department_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of all their departments, from list_all_zoho_desk_departments."
    )
    role_permission_type: RolePermissionType | None = Field(
        None, description="Kind of access; Custom needs profileId and roleId."
    )
    profile_id: Id | None = Field(None, description="ID from list_all_zoho_desk_profiles.")
    role_id: Id | None = Field(None, description="ID from list_all_zoho_desk_roles.")
    time_zone: TimeZoneName | None = Field(None, description="Time zone name, like Europe/Berlin.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields to change, keyed by API name (cf_…).")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={
            "firstName": args.first_name,
            "lastName": args.last_name,
            "emailId": args.email_id,
            "phone": args.phone,
            "mobile": args.mobile,
            "associatedDepartmentIds": await client.lookup.department(args.associated_department_ids),
            "rolePermissionType": args.role_permission_type,
            "profileId": args.profile_id,
            "roleId": args.role_id,
            "timeZone": args.time_zone,
            "cf": args.cf,
        },
    )
