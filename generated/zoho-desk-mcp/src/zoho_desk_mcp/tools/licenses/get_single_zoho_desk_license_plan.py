"""Get the license plan.

Tells which plan the organization pays for, its state, the billing cycle and when it ends
(expiryDate, epoch milliseconds). For single features and their limits use
list_all_zoho_desk_license_features.

Method: get (reads).
Tags: licenses.
Operation: planinfo in LicenseFeaturePlan.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: license_feature_plan.PlanInfoResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/licenses/plan")
