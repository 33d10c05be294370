"""List organization fields.

Lists the fields of a module with type, API name and allowed values: for the statuses of tickets,
module tickets and apiNames status.

Method: list (reads).
Tags: core, fields.
Operation: getFieldsOld in FieldOld.json.
Scopes: Desk.basic.READ, Desk.fields.READ.
Response: field_old.GetFieldsResponse.
"""

from typing import Annotated, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"]


class Input(ReadInput):
    module: Module = Field(description="Whose fields.")
    api_names: ListOf[PlainText] | None = Field(None, max_length=300, description="Like status or cf_region.")
    department_id: NameOrId | None = Field(None, description="On its layout; name or ID.")
    other_names: ClassVar[dict[str, str]] = {"apiName": "apiNames", "names": "apiNames"}


class Output(TypedDict, total=False):
    apiName: str
    displayLabel: str
    type: str
    isMandatory: bool
    values: Annotated[list[str], At("allowedValues.value")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/organizationFields",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "module": args.module,
            "apiNames": args.api_names,
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
