"""List languages.

Gives every language Zoho Desk supports as a map from name to locale code, such as de_DE, for fields
that ask for a language code. Meant for browser sessions: an OAuth token may be refused.

Method: list (reads).
Tags: reference_data.
Operation: getAllLanguages in CountriesAndLanguages.json.
Response: countries_and_languages.LanguagesCommonResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/languages", pages=Pages(has_position=False, has_limit=False))
