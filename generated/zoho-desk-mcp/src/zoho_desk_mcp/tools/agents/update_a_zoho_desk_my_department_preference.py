"""Update my notification settings by department.

PATCH /api/v1/myEntityPreferences (updateMyEntityPreference in Agent.json).
Scopes: Desk.settings.UPDATE, Desk.basic.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Data(UpdateInput):
    """The fields of an object in the arguments."""

    entity_type: Annotated[Literal["department"], Field(alias="entityType", description="Always department.")]
    entity_id: Annotated[
        str,
        Field(
            alias="entityId",
            pattern="^(?:[0-9]+|-1)$",
            description="ID of the department, from list_all_zoho_desk_my_departments.",
        ),
    ]
    prop_name: Annotated[
        Literal["isNotificationEnabled"],
        Field(alias="propName", description="Always isNotificationEnabled."),
    ]
    prop_value: Annotated[
        Literal["ENABLED", "DISABLED"],
        Field(alias="propValue", description="ENABLED to be notified, DISABLED not to be."),
    ]


class Input(UpdateInput):
    """The arguments."""

    data: Annotated[
        ListOf[Data],
        Field(min_length=1, max_length=100, description="The settings to change, 1 to 100, one for each department."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/myEntityPreferences",
        changes={"data": args.data},
    )
