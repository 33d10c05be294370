"""Get a contract.

Reads one contract in full: number, account, product, support plan, SLA, start and end date, status,
and who is told before it ends.

Method: get (reads).
Tags: contracts.
Operation: getContract in Contract.json.
Scopes: Desk.contracts.READ, Desk.settings.READ.
Response: contract.GetContractJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    contract_id: Id = Field(description="ID from list_all_zoho_desk_contracts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/contracts/{contractId}", path_values={"contractId": args.contract_id})
