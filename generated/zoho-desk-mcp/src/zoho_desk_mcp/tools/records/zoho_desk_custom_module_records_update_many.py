"""Update a field on many custom module records.

POST /api/v1/{moduleApiName}/updateMany (updateManyRecords in Records.json).
Scopes: Desk.custommodule.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    module_api_name: Annotated[
        str,
        Field(
            alias="moduleApiName",
            pattern="^(?:(cm_[a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name (cm_…) from list_all_zoho_desk_modules.",
        ),
    ]
    ids: Annotated[
        ListOf[Id],
        Field(
            min_length=1,
            max_length=50,
            description="IDs of the records, from list_all_zoho_desk_custom_module_records.",
        ),
    ]
    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=320,
            description="API name of the one field to set.",
        ),
    ]
    field_value: Annotated[
        str | None,
        Field(
            alias="fieldValue",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=320,
            description="New value, as text.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/updateMany",
        path_values={"moduleApiName": args.module_api_name},
        body={"ids": args.ids, "fieldName": args.field_name, "fieldValue": args.field_value},
    )
