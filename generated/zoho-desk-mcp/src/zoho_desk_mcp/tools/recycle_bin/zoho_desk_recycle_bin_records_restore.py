"""Restore records from the recycle bin.

Brings chosen deleted records back to where they were, with a parent that is in the bin too, such as
the contact of a ticket.

Method: restore (writes).
Tags: core, recycle_bin.
Operation: restoreEntities in Recyclebin.json.
Scopes: Desk.settings.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="From list_all_zoho_desk_recycle_bin_records.")
    is_child_need_to_be_restored: bool | None = Field(None, description="true restores child records as well.")
    other_names: ClassVar[dict[str, str]] = {"recordIds": "ids", "id": "ids"}


class Output(TypedDict, total=False):
    id: str
    success: bool
    error: Annotated[str, At("errors.errorMessage")]


OUTPUT_LIST = "results"


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/recycleBin/restore",
        body={"ids": args.ids, "isChildNeedToBeRestored": args.is_child_need_to_be_restored},
    )
