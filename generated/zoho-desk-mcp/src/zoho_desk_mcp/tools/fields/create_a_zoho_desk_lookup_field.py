"""Create a lookup field.

POST /api/v1/fields (createField in Field.json).
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class LookupModule(ToolInput):
    """The fields of an object in the arguments."""

    api_name: Annotated[
        str,
        Field(
            alias="apiName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\uFFFF\s])+)$",
            min_length=1,
            max_length=100,
            description="API name of that module, like contracts.",
        ),
    ]


class Lookup(ToolInput):
    """The fields of an object in the arguments."""

    module: Annotated[LookupModule, Field(description="Module whose records can be chosen.")]
    related_list_label: Annotated[
        str,
        Field(
            alias="relatedListLabel",
            min_length=1,
            max_length=255,
            description="Name of the related list in that module.",
        ),
    ]


class Input(ToolInput):
    """The arguments."""

    module: Annotated[
        str,
        Field(
            pattern="^(?:([a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name of the module that gets the field, like tickets.",
        ),
    ]
    display_label: Annotated[
        str,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\uFFFF\s])+)$",
            max_length=200,
            description="Label that people see, up to 200 characters.",
        ),
    ]
    lookup: Annotated[Lookup, Field(description="What the field points to.")]
    tool_tip: Annotated[
        str | None,
        Field(alias="toolTip", max_length=200, description="Help text next to the field, up to 200 characters."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/fields",
        query={"module": args.module},
        body={"type": "LookUp", "displayLabel": args.display_label, "lookup": args.lookup, "toolTip": args.tool_tip},
    )
