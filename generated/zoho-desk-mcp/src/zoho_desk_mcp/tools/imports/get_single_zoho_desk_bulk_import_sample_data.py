"""Get sample data of a bulk import.

Shows column headers and some rows of the files of a bulk import, per module, to check how columns
match fields. Bulk imports are started in Zoho Desk itself; imports made over the API are read with
get_single_zoho_desk_import_by_id.

Method: get (reads).
Tags: imports.
Operation: getBulkImportSampleData in BulkImport.json.
Scopes: imports.CUSTOM.
Response: bulk_import.BulkImportSampleDataResponse.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    bulk_import_id: Id = Field(
        description="ID of the bulk import, as seen in Zoho Desk under data import; no tool lists them."
    )
    modules: ListOf[Annotated[str, Field(max_length=100)]] = Field(
        description="API names of modules whose sample rows to return, like contacts, accounts or cm_assets."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/bulkImport/{bulkImportId}/sampleData",
        path_values={"bulkImportId": args.bulk_import_id},
        query={"modules": args.modules},
    )
