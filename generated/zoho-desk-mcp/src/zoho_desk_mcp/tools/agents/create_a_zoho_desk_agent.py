"""Add an agent.

POST /api/v1/agents (addAgent in Agent.json).
Scopes: Desk.agents.CREATE, Desk.basic.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    email_id: Annotated[
        str,
        Field(
            alias="emailId",
            pattern=r"^[a-zA-Z0-9\_]([a-zA-Z0-9\_\+\-\.\'&]*)@(([a-zA-Z0-9]+)(([\-\_]*[a-zA-Z0-9])*)[\.])+[a-zA-Z]{2,22}$",
            max_length=100,
            description="Mail address to invite.",
        ),
    ]
    last_name: Annotated[
        str,
        Field(
            alias="lastName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="Last name, at most 50 characters.",
        ),
    ]
    associated_department_ids: Annotated[
        ListOf[Id],
        Field(
            alias="associatedDepartmentIds",
            description="IDs of all their departments, from list_all_zoho_desk_departments.",
        ),
    ]
    role_permission_type: Annotated[
        Literal["Custom", "AgentPublic", "AgentPersonal", "AgentTeamPersonal", "Admin", "Light"],
        Field(alias="rolePermissionType", description="Kind of access; Custom needs profileId and roleId."),
    ]
    first_name: Annotated[
        str | None,
        Field(
            alias="firstName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=50,
            description="First name, at most 50 characters.",
        ),
    ] = None
    profile_id: Annotated[
        Id | None,
        Field(alias="profileId", description="ID from list_all_zoho_desk_profiles."),
    ] = None
    role_id: Annotated[Id | None, Field(alias="roleId", description="ID from list_all_zoho_desk_roles.")] = None
    phone: Annotated[str | None, Field(max_length=100, description="Phone number of the agent.")] = None
    mobile: Annotated[str | None, Field(max_length=100, description="Mobile phone number of the agent.")] = None
    time_zone: Annotated[
        str | None,
        Field(alias="timeZone", pattern=r"^(?:[a-zA-Z_/\-\+0-9]*)$", description="Time zone name, like Europe/Berlin."),
    ] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields of agents, keyed by API name (cf_…).")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents",
        body={
            "emailId": args.email_id,
            "lastName": args.last_name,
            "associatedDepartmentIds": args.associated_department_ids,
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
