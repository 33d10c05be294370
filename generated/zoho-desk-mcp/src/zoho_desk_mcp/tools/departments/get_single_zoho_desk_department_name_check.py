"""Check whether a department name is taken.

GET /api/v1/departments/checkExists (checkDepartmentNameExist in Department.json).
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    department_name: Annotated[
        str,
        Field(
            alias="departmentName",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=150,
            description="The name to check, at most 150 characters.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/departments/checkExists",
        query={"departmentName": args.department_name},
    )
