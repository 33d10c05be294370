"""Create a lookup field.

Adds a custom field whose value is a record of another module, such as a contract on a ticket. The
other module's records then show a related list with the records that point to them.

Method: create (writes).
Tags: fields.
Operation: createField in Field.json.
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
Response: field.FieldResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ModuleName, PlainTextWithoutEmoji
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class LookupModule(ToolInput):
    api_name: PlainTextWithoutEmoji = Field(
        min_length=1, max_length=100, description="API name of that module, like contracts."
    )


class Lookup(ToolInput):
    module: LookupModule = Field(description="Module whose records can be chosen.")
    related_list_label: str = Field(
        min_length=1, max_length=255, description="Name of the related list in that module."
    )


class Input(ToolInput):
    module: ModuleName = Field(max_length=100, description="API name of the module that gets the field, like tickets.")
    display_label: PlainTextWithoutEmoji = Field(
        max_length=200, description="Label that people see, up to 200 characters."
    )
    lookup: Lookup = Field(description="What the field points to.")
    tool_tip: str | None = Field(None, max_length=200, description="Help text next to the field, up to 200 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/fields",
        query={"module": args.module},
        body={"type": "LookUp", "displayLabel": args.display_label, "lookup": args.lookup, "toolTip": args.tool_tip},
    )
