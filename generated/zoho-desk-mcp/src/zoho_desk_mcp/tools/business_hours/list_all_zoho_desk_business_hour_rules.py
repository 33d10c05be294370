"""List the rules of business hours.

Lists the automation rules that use a set of business hours, by name and type. Check it before
changing or deleting the set.

Method: list (reads).
Tags: business_hours.
Operation: getRelatedRulesForBusinessHour in BusinessHour.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: business_hour.RelatedRuleListArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    business_hour_id: Id = Field(description="ID from list_all_zoho_desk_business_hours.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/businessHours/{businessHourId}/relatedRules",
        pages=Pages(maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"businessHourId": args.business_hour_id},
    )
