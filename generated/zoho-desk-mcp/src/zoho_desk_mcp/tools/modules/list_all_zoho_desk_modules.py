"""List modules.

Lists every module of the organization, built-in and custom, with labels and API name (apiName). Use
it to find the moduleApiName (cm_…) for custom module records. Only what you may open yourself is in
list_all_zoho_desk_my_modules.

Method: list (reads).
Tags: modules.
Operation: getModules in Module.json.
Scopes: Desk.basic.READ, Desk.modules.READ, Desk.settings.READ.
Response: module.GetOrganizationModulesResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/organizationModules", pages=Pages(has_position=False, has_limit=False))
