"""Delete a webhook.

Deletes a webhook for good; its address gets no more events, and what happens meanwhile is not sent
later. To pause it, set isEnabled to false with update_a_zoho_desk_webhook_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: webhooks.
Operation: deleteWebhook in Webhook.json.
Scopes: Desk.events.DELETE, Desk.settings.DELETE, Desk.webhooks.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    webhook_id: Id = Field(description="ID from list_all_zoho_desk_webhooks.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/webhooks/{webhookId}", path_values={"webhookId": args.webhook_id})
