"""Get sample data of a bulk import.

GET /api/v1/bulkImport/{bulkImportId}/sampleData (getBulkImportSampleData in BulkImport.json).
Scopes: imports.CUSTOM.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    bulk_import_id: Annotated[
        Id,
        Field(
            alias="bulkImportId",
            description="ID of the bulk import, as seen in Zoho Desk under data import; no tool lists them.",
        ),
    ]
    modules: Annotated[
        ListOf[Annotated[str, Field(max_length=100)]],
        Field(description="API names of modules whose sample rows to return, like contacts, accounts or cm_assets."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/bulkImport/{bulkImportId}/sampleData",
        path_values={"bulkImportId": args.bulk_import_id},
        query={"modules": args.modules},
    )
