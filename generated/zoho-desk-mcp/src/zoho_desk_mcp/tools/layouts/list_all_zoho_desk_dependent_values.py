"""List the choices under a parent value.

Lists the values a dependent picklist allows once its parent has a given value, such as the
subcategories of one category. Use it before setting both on a ticket.

Method: list (reads).
Tags: layouts, fields.
Operation: getDependentChildValues in DependencyMappings.json.
Scopes: Desk.settings.READ.
Response: dependency_mappings.DependentChildValues.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")
    field_id: Id = Field(description="ID of the child field, from list_all_zoho_desk_dependency_mappings.")
    parent_field_id: Id = Field(description="ID from list_all_zoho_desk_dependency_mappings.")
    parent_value: ChoiceName = Field(max_length=100, description="Chosen value of the parent field.")
    limit: int | None = Field(None, ge=1, le=99, description="At most 99.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/dependentValues",
        pages=Pages(first=0, maximum=99, records="allowedValues"),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        query={"parentFieldId": args.parent_field_id, "parentValue": args.parent_value},
    )
