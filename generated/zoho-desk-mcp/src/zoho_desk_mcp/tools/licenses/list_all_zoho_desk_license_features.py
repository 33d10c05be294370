"""List license features.

GET /api/v1/licenses/features (featureInfo in LicenseFeaturePlan.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    feature_codes: Annotated[
        ListOf[str] | None,
        Field(
            alias="featureCodes",
            max_length=50,
            description="Codes of the features to ask about, at most 50; all when left out.",
        ),
    ] = None
    is_allowed: Annotated[
        bool | None,
        Field(alias="isAllowed", description="True for features the license has, false for those it lacks."),
    ] = None
    include_detailed_limits: Annotated[
        bool | None,
        Field(alias="includeDetailedLimits", description="True splits each limit into its free and its bought part."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/licenses/features",
        pages=PAGES,
        query={
            "featureCodes": args.feature_codes,
            "isAllowed": args.is_allowed,
            "includeDetailedLimits": args.include_detailed_limits,
        },
    )
