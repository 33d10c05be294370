"""List the choices under a parent value.

GET /api/v1/layouts/{layoutId}/fields/{fieldId}/dependentValues (getDependentChildValues in DependencyMappings.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=99, records="allowedValues")


class Input(ReadInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    field_id: Annotated[
        Id,
        Field(alias="fieldId", description="ID of the child field, from list_all_zoho_desk_dependency_mappings."),
    ]
    parent_field_id: Annotated[
        Id,
        Field(alias="parentFieldId", description="ID from list_all_zoho_desk_dependency_mappings."),
    ]
    parent_value: Annotated[
        str,
        Field(
            alias="parentValue",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=100,
            description="Chosen value of the parent field.",
        ),
    ]
    limit: Annotated[int | None, Field(ge=1, le=99, description="Page size: 50, at most 99.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/dependentValues",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        query={"parentFieldId": args.parent_field_id, "parentValue": args.parent_value},
    )
