"""Count the records in a custom module view.

Returns how many records of a custom module one view holds. For a count of all records name a view
that shows them all.

Method: get (reads).
Tags: records.
Operation: getRecordCount in Records.json.
Scopes: Desk.custommodule.READ.
Response: ticket_count.TicketsCountResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    view_id: Id = Field(description="ID from list_all_zoho_desk_views.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/{moduleApiName}/count",
        path_values={"moduleApiName": args.module_api_name},
        query={"viewId": args.view_id},
    )
