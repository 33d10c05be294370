"""Get where a field is used.

Tells which rules of one kind use a custom field in their criteria, with ID and name, at most 50.
Ask once for each kind, such as WorkFlow or SLA, before you change or delete the field.

Method: get (reads).
Tags: fields.
Operation: criteriaReferences in FieldOld.json.
Scopes: Desk.settings.READ.
Response: field_old.CriteriaReferencesResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response

FeatureType = Literal[
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
]


class Input(ReadInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")
    feature_type: FeatureType = Field(description="Kind of rule to look through.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/organizationFields/{fieldId}/criteriaReferences",
        path_values={"fieldId": args.field_id},
        query={"limit": 50, "featureType": args.feature_type},
    )
