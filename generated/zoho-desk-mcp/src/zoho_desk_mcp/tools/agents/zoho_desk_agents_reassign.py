"""Reassign the work of an agent.

Moves tickets, tasks and automations of a deleted or deactivated agent to other agents of the same
department. It is scheduled and runs in the background, and cannot be undone in one step. Give an
entry for each department.

Method: reassign (writes, destructive).
Tags: agents.
Operation: scheduleAgentReassignment in Agent.json.
Scopes: Desk.agents.UPDATE, Desk.basic.UPDATE, Desk.settings.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class AgentReassignment(ToolInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    ticket_new_owner: NameOrId = Field(
        description="ID or name of who gets the tickets, from list_all_zoho_desk_department_agents."
    )
    task_new_owner: NameOrId = Field(
        description="ID or name of who gets the tasks, from list_all_zoho_desk_department_agents."
    )


class Input(ToolInput):
    agent_id: NameOrId = Field(
        description="ID or name of the agent who leaves, from list_all_zoho_desk_agents or list_all_zoho_desk_deleted_agents."
    )
    agent_reassignment: ListOf[AgentReassignment] = Field(description="Who takes over, one entry for each department.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/agents/{agentId}/reassignment",
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
        body={
            "agentReassignment": await found_within(
                args.agent_reassignment,
                {
                    "departmentId": client.lookup.department,
                    "ticketNewOwner": client.lookup.agent,
                    "taskNewOwner": client.lookup.agent,
                },
            )
        },
    )
