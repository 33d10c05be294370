"""Count contracts in a view.

Returns how many contracts a view holds in one department or in all, without reading them. Use it
for "how many" questions.

Method: get (reads).
Tags: contracts.
Operation: getContractsCount in Contract.json.
Scopes: Desk.contracts.READ, Desk.settings.READ.
Response: contract.GetContractsCount.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    view_id: Id = Field(description="ID from list_all_zoho_desk_views with module contracts.")
    department_id: NameOrId = Field(description="ID or name, from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/contracts/count",
        query={"viewId": args.view_id, "departmentId": await client.lookup.department(args.department_id)},
    )
