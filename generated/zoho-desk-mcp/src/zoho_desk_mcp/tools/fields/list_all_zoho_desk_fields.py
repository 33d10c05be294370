"""List fields.

Lists the standard and custom fields of any module, custom modules included, with type, API name,
label and picklist values. Use it to learn the keys of cf before you write custom fields. For a
standard module's allowed values, list_all_zoho_desk_organization_fields is enough.

Method: list (reads).
Tags: fields.
Operation: getFields in Field.json.
Scopes: Desk.basic.READ, Desk.fields.READ.
Response: field.GetFieldsResponseNew.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ModuleName
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module: ModuleName = Field(max_length=100, description="API name of the module, like tickets, agents or cm_cars.")
    api_names: ListOf[Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\'\/\!\u0080-\uFFFF\s]+)$")]] | None = (
        Field(None, max_length=300, description="Only the fields with these API names, at most 300.")
    )
    associated_departments: NameOrId | None = Field(
        None, description="Only fields used in this one department, its ID or name from list_all_zoho_desk_departments."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/fields",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "module": args.module,
            "apiNames": args.api_names,
            "associatedDepartments": await client.lookup.department(args.associated_departments),
        },
    )
