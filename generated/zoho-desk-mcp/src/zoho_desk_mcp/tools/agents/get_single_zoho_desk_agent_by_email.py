"""Get an agent by mail address.

GET /api/v1/agents/email/{emailId} (getAgentByEmail in Agent.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    email_id: Annotated[
        str,
        Field(
            alias="emailId",
            pattern=r"^(?:([\w]([\w\-\.\+\'\/]*)@([\w\-\.]*)(\.[a-zA-Z]{2,22}(\.[a-zA-Z]{2}){0,2})))$",
            max_length=100,
            description="The agent's full mail address, like ann@example.com.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/agents/email/{emailId}",
        path_values={"emailId": args.email_id},
    )
