"""Update a webhook.

PATCH /api/v1/webhooks/{webhookId} (updateWebhook in Webhook.json).
Scopes: Desk.events.UPDATE, Desk.settings.UPDATE, Desk.webhooks.UPDATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    webhook_id: Annotated[Id, Field(alias="webhookId", description="ID from list_all_zoho_desk_webhooks.")]
    subscriptions: Annotated[
        dict[str, Any],
        Field(description="All events as keys, each with null or filters, as in create_a_zoho_desk_webhook."),
    ]
    url: Annotated[
        str | None,
        Field(
            pattern=r"(^(ht|f)tp(s?)\://[-.\w]*(/?)([a-zA-Z0-9\-\.\?\,\:\'/\\+=&%\$#_@]*)?$)",
            max_length=500,
            description="New address that receives the events.",
        ),
    ] = None
    name: Annotated[str | None, Field(max_length=100, description="New name, at most 100 characters.")] = None
    description: Annotated[str | None, Field(max_length=3000, description="What the webhook is for.")] = None
    is_enabled: Annotated[bool | None, Field(alias="isEnabled", description="Whether events are sent.")] = None
    include_events_from: Annotated[
        ListOf[Annotated[str, Field(pattern="^(?:(AUTOMATION))$", max_length=100)]] | None,
        Field(alias="includeEventsFrom", description='["AUTOMATION"] to send also what automation rules cause.'),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/webhooks/{webhookId}",
        path_values={"webhookId": args.webhook_id},
        changes={
            "subscriptions": args.subscriptions,
            "url": args.url,
            "name": args.name,
            "description": args.description,
            "isEnabled": args.is_enabled,
            "includeEventsFrom": args.include_events_from,
        },
    )
