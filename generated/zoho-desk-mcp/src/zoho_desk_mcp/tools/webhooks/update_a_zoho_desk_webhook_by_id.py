"""Update a webhook.

Changes a webhook, or pauses it with isEnabled false. Always give subscriptions in full, as
get_single_zoho_desk_webhook_by_id shows them. A new address is tried like in
create_a_zoho_desk_webhook and must answer 200.

Method: update (writes, destructive, idempotent).
Tags: webhooks.
Operation: updateWebhook in Webhook.json.
Scopes: Desk.events.UPDATE, Desk.settings.UPDATE, Desk.webhooks.UPDATE.
Response: webhook.WebhookResponse.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import AutomationEvents, WebAddress
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    webhook_id: Id = Field(description="ID from list_all_zoho_desk_webhooks.")
    subscriptions: dict[str, Any] = Field(
        description="All events as keys, each with null or filters, as in create_a_zoho_desk_webhook."
    )
    url: WebAddress | None = Field(None, max_length=500, description="New address that receives the events.")
    name: str | None = Field(None, max_length=100, description="New name, at most 100 characters.")
    description: str | None = Field(None, max_length=3000, description="What the webhook is for.")
    is_enabled: bool | None = Field(None, description="Whether events are sent.")
    include_events_from: ListOf[Annotated[AutomationEvents, Field(max_length=100)]] | None = Field(
        None, description='["AUTOMATION"] to send also what automation rules cause.'
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/webhooks/{webhookId}",
        path_values={"webhookId": args.webhook_id},
        body={
            "subscriptions": args.subscriptions,
            "url": args.url,
            "name": args.name,
            "description": args.description,
            "isEnabled": args.is_enabled,
            "includeEventsFrom": args.include_events_from,
        },
    )
