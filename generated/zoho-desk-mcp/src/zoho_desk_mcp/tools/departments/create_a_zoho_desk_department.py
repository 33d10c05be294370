"""Create a department.

Sets up a new department in the organization and returns the whole record. A department cannot be
deleted over the API afterwards, only disabled. Check the name with
get_single_zoho_desk_department_name_check.

Method: create (writes).
Tags: departments.
Operation: addDepartment in Department.json.
Scopes: Desk.basic.CREATE, Desk.departments.CREATE, Desk.settings.CREATE.
Response: department.GetDepartmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import DepartmentName
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    name: DepartmentName = Field(
        max_length=150, description="Name of the department as agents see it, at most 150 characters. Always give it."
    )
    name_in_customer_portal: DepartmentName | None = Field(
        None, max_length=150, description="Name that customers see in the help center, at most 150 characters."
    )
    description: str | None = Field(
        None, max_length=500, description="What the department is for, at most 500 characters."
    )
    is_visible_in_customer_portal: bool | None = Field(
        None, description="Whether customers can choose this department in the help center."
    )
    is_assign_to_team_enabled: bool | None = Field(None, description="Whether tickets here may be assigned to teams.")
    associated_agent_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names of the agents who will work in it, from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/departments",
        body={
            "name": args.name,
            "nameInCustomerPortal": args.name_in_customer_portal,
            "description": args.description,
            "isVisibleInCustomerPortal": args.is_visible_in_customer_portal,
            "isAssignToTeamEnabled": args.is_assign_to_team_enabled,
            "associatedAgentIds": await client.lookup.agent(args.associated_agent_ids),
        },
    )
