"""List time zones.

Lists time zones with id and name. Use it to fill a timeZone parameter, such as that of
update_a_zoho_desk_organization_by_id. Like the list of countries it may refuse an OAuth token.

Method: list (reads).
Tags: reference_data.
Operation: getAllTimeZones in CountriesAndLanguages.json.
Response: countries_and_languages.TimeZoneCommonResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/timeZones", pages=Pages(has_position=False, has_limit=False))
