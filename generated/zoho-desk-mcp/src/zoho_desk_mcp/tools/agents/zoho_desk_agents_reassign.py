"""Reassign the work of an agent.

POST /api/v1/agents/{agentId}/reassignment (scheduleAgentReassignment in Agent.json).
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class AgentReassignment(ToolInput):
    """The fields of an object in the arguments."""

    department_id: Annotated[Id, Field(alias="departmentId", description="ID from list_all_zoho_desk_departments.")]
    ticket_new_owner: Annotated[
        Id,
        Field(
            alias="ticketNewOwner", description="ID of who gets the tickets, from list_all_zoho_desk_department_agents."
        ),
    ]
    task_new_owner: Annotated[
        Id,
        Field(alias="taskNewOwner", description="ID of who gets the tasks, from list_all_zoho_desk_department_agents."),
    ]


class Input(ToolInput):
    """The arguments."""

    agent_id: Annotated[
        Id,
        Field(
            alias="agentId",
            description="ID of the agent who leaves, from list_all_zoho_desk_agents or list_all_zoho_desk_deleted_agents.",
        ),
    ]
    agent_reassignment: Annotated[
        ListOf[AgentReassignment],
        Field(alias="agentReassignment", description="Who takes over, one entry for each department."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/reassignment",
        path_values={"agentId": args.agent_id},
        body={"agentReassignment": args.agent_reassignment},
    )
