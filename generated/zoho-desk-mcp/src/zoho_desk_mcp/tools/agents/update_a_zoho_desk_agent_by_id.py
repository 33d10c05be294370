"""Update an agent.

PATCH /api/v1/agents/{agentId} (updateAgent in Agent.json).
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    agent_id: Annotated[NameOrId, Field(alias="agentId", description="ID or name from list_all_zoho_desk_agents.")]
    first_name: Annotated[
        str | None,
        Field(
            alias="firstName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="First name, at most 50 characters.",
        ),
    ] = None
    last_name: Annotated[
        str | None,
        Field(
            alias="lastName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="Last name, at most 50 characters.",
        ),
    ] = None
    email_id: Annotated[
        str | None,
        Field(
            alias="emailId",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=100,
            description="Mail address of the agent.",
        ),
    ] = None
    phone: Annotated[str | None, Field(max_length=100, description="Phone number of the agent.")] = None
    mobile: Annotated[str | None, Field(max_length=100, description="Mobile phone number of the agent.")] = None
    associated_department_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="associatedDepartmentIds",
            description="IDs of all their departments, from list_all_zoho_desk_departments.",
        ),
    ] = None
    role_permission_type: Annotated[
        Literal["AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Custom", "Light"] | None,
        Field(alias="rolePermissionType", description="Kind of access; Custom needs profileId and roleId."),
    ] = None
    profile_id: Annotated[
        Id | None,
        Field(alias="profileId", description="ID from list_all_zoho_desk_profiles."),
    ] = None
    role_id: Annotated[Id | None, Field(alias="roleId", description="ID from list_all_zoho_desk_roles.")] = None
    time_zone: Annotated[
        str | None,
        Field(alias="timeZone", pattern=r"^(?:[a-zA-Z_/\-\+0-9]*)$", description="Time zone name, like Europe/Berlin."),
    ] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields to change, keyed by API name (cf_…).")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/agents/{agentId}",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        changes={
            "firstName": args.first_name,
            "lastName": args.last_name,
            "emailId": args.email_id,
            "phone": args.phone,
            "mobile": args.mobile,
            "associatedDepartmentIds": args.associated_department_ids,
            "rolePermissionType": args.role_permission_type,
            "profileId": args.profile_id,
            "roleId": args.role_id,
            "timeZone": args.time_zone,
            "cf": args.cf,
        },
    )
