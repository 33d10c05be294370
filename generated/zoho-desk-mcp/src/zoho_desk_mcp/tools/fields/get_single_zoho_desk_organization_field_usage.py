"""Get where a field is used.

GET /api/v1/organizationFields/{fieldId}/criteriaReferences (criteriaReferences in FieldOld.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    field_id: Annotated[Id, Field(alias="fieldId", description="ID from list_all_zoho_desk_fields.")]
    feature_type: Annotated[
        Literal[
            "DirectAssignment",
            "RoundRobin",
            "WorkFlow",
            "SLA",
            "Supervise",
            "BluePrint",
            "BluePrintTransition",
            "CustomView",
            "Report",
            "GameTrophy",
            "GameBadge",
            "LayoutRules",
            "ValidationRules",
        ],
        Field(alias="featureType", description="Kind of rule to look through."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/organizationFields/{fieldId}/criteriaReferences",
        path_values={"fieldId": args.field_id},
        query={"limit": 50, "featureType": args.feature_type},
    )
