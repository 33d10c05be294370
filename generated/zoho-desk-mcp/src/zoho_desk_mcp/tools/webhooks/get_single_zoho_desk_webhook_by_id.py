"""Get a webhook.

GET /api/v1/webhooks/{webhookId} (getWebhook in Webhook.json).
Scopes: Desk.events.READ, Desk.settings.READ, Desk.webhooks.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    webhook_id: Annotated[Id, Field(alias="webhookId", description="ID from list_all_zoho_desk_webhooks.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/webhooks/{webhookId}",
        path_values={"webhookId": args.webhook_id},
    )
