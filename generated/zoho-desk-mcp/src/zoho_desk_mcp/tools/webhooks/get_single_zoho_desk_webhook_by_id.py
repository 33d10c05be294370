"""Get a webhook.

Gets one webhook with its address, state and subscriptions, for instance before its events are
changed.

Method: get (reads).
Tags: webhooks.
Operation: getWebhook in Webhook.json.
Scopes: Desk.events.READ, Desk.settings.READ, Desk.webhooks.READ.
Response: webhook.WebhookResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    webhook_id: Id = Field(description="ID from list_all_zoho_desk_webhooks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/webhooks/{webhookId}", path_values={"webhookId": args.webhook_id})
