"""List license features.

Lists features of Zoho Desk with whether this organization's license has them (isAllowed) and how
far (limits; a maxValue of -1 is unlimited). Use it when a call fails with LICENSE_ACCESS_LIMITED,
or before you promise a feature.

Method: list (reads).
Tags: licenses.
Operation: featureInfo in LicenseFeaturePlan.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: license_feature_plan.LicenseFeatureListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    feature_codes: ListOf[str] | None = Field(
        None, max_length=50, description="Codes of the features to ask about, at most 50; all when left out."
    )
    is_allowed: bool | None = Field(None, description="True for features the license has, false for those it lacks.")
    include_detailed_limits: bool | None = Field(
        None, description="True splits each limit into its free and its bought part."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/licenses/features",
        pages=Pages(has_position=False, has_limit=False),
        query={
            "featureCodes": args.feature_codes,
            "isAllowed": args.is_allowed,
            "includeDetailedLimits": args.include_detailed_limits,
        },
    )
