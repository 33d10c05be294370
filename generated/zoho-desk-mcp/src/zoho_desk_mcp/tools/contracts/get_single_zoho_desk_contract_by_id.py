"""Get a contract.

GET /api/v1/contracts/{contractId} (getContract in Contract.json).
Scopes: Desk.contracts.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    contract_id: Annotated[Id, Field(alias="contractId", description="ID from list_all_zoho_desk_contracts.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/contracts/{contractId}",
        path_values={"contractId": args.contract_id},
    )
