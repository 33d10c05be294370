"""Create a record of a custom module.

POST /api/v1/{moduleApiName} (createRecord in Records.json).
Scopes: Desk.custommodule.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Owner(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID of the agent, from list_all_zoho_desk_agents.")]


class Department(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_departments.")]


class Layout(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_layouts.")]


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
    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="Name of the record, up to 200 characters.",
        ),
    ]
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields, keyed by API name, like cf_color.")] = None
    owner: Annotated[Owner | None, Field(description="Agent who owns it.")] = None
    department: Annotated[Department | None, Field(description="Department it belongs to.")] = None
    layout: Annotated[Layout | None, Field(description="Layout it is written on.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}",
        path_values={"moduleApiName": args.module_api_name},
        body={
            "name": args.name,
            "cf": args.cf,
            "owner": args.owner,
            "department": args.department,
            "layout": args.layout,
        },
    )
