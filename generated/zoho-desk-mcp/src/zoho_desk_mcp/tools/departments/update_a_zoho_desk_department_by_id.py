"""Update a department.

Changes the names, description, portal visibility or team assignment of a department; what is left
out stays. To add or remove single agents use zoho_desk_departments_associate_agents and
zoho_desk_departments_dissociate_agents.

Method: update (writes, destructive, idempotent).
Tags: departments.
Operation: updateDepartment in Department.json.
Scopes: Desk.basic.UPDATE, Desk.departments.UPDATE, Desk.settings.UPDATE.
Response: department.GetDepartmentResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import DepartmentName
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    name: DepartmentName | None = Field(
        None, max_length=150, description="New name as agents see it, at most 150 characters."
    )
    name_in_customer_portal: DepartmentName | None = Field(
        None, max_length=150, description="New name that customers see in the help center, at most 150 characters."
    )
    description: str | None = Field(None, max_length=500, description="New description, at most 500 characters.")
    is_visible_in_customer_portal: bool | None = Field(
        None, description="Whether customers can choose this department in the help center."
    )
    is_assign_to_team_enabled: bool | None = Field(None, description="Whether tickets here may be assigned to teams.")
    associated_agent_ids: ListOf[NameOrId] | None = Field(
        None,
        min_length=1,
        max_length=100,
        description="IDs or names of all agents of the department, 1 to 100, from list_all_zoho_desk_agents.",
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/departments/{departmentId}",
        path_values={"departmentId": await client.lookup.department(args.department_id)},
        body={
            "name": args.name,
            "nameInCustomerPortal": args.name_in_customer_portal,
            "description": args.description,
            "isVisibleInCustomerPortal": args.is_visible_in_customer_portal,
            "isAssignToTeamEnabled": args.is_assign_to_team_enabled,
            "associatedAgentIds": await client.lookup.agent(args.associated_agent_ids),
        },
    )
