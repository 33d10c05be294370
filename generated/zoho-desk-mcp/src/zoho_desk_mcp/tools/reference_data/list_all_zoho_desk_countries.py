"""List countries.

Lists the countries Zoho Desk knows, with locale and currency, for instance to choose currencyLocale
of an organization. Zoho documents it for browser sessions only, so an OAuth token may be refused.

Method: list (reads).
Tags: reference_data.
Operation: getAllCountries in CountriesAndLanguages.json.
Response: countries_and_languages.CountriesCommonResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/countries", pages=Pages(has_position=False, has_limit=False))
