"""List webhooks.

Lists every webhook of the organization in one response, with its address, the events it is
subscribed to and whether it is enabled. Use it to see which outside systems receive data.

Method: list (reads).
Tags: webhooks.
Operation: getWebhooks in Webhook.json.
Scopes: Desk.events.READ, Desk.settings.READ, Desk.webhooks.READ.
Response: webhook.WebhookGetALLresponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/webhooks", pages=Pages(has_position=False, has_limit=False))
