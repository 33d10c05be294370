"""Update a record of a custom module.

PATCH /api/v1/{moduleApiName}/{recordId} (updateRecord in Records.json).
Scopes: Desk.custommodule.UPDATE.
"""

from typing import Annotated, Any, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Owner(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID of the agent, from list_all_zoho_desk_agents.")]


class Department(UpdateInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_departments.")]


class Input(UpdateInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["owner"])

    module_api_name: Annotated[
        str,
        Field(
            alias="moduleApiName",
            pattern="^(?:(cm_[a-zA-Z0-9_]+))$",
            max_length=100,
            description="API name (cm_…) from list_all_zoho_desk_modules.",
        ),
    ]
    record_id: Annotated[Id, Field(alias="recordId", description="ID from list_all_zoho_desk_custom_module_records.")]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="New name of the record.",
        ),
    ] = None
    cf: Annotated[dict[str, Any] | None, Field(description="Custom fields to change, keyed by API name.")] = None
    owner: Annotated[Owner | None, Field(description="Agent who owns it; null for nobody.")] = None
    department: Annotated[Department | None, Field(description="Department it belongs to.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/{moduleApiName}/{recordId}",
        path_values={"moduleApiName": args.module_api_name, "recordId": args.record_id},
        changes={"name": args.name, "cf": args.cf, "owner": args.or_null("owner"), "department": args.department},
    )
