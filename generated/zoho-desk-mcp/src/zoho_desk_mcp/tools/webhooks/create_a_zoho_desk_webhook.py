"""Create a webhook.

POST /api/v1/webhooks (createWebhook in Webhook.json).
Scopes: Desk.events.CREATE, Desk.settings.CREATE, Desk.webhooks.CREATE.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    url: Annotated[
        str,
        Field(
            pattern=r"(^(ht|f)tp(s?)\:\/\/[0-9a-zA-Z][-.\w]*(:[0-9])*(\/?)([a-zA-Z0-9\-\.\?\,|\:\'\/\\\+=&%\$#_\[\]@!\(\)\*;~]*)?$)|[*]",
            max_length=500,
            description="Address that receives the events, https if possible, at most 500 characters.",
        ),
    ]
    subscriptions: Annotated[
        dict[str, Any],
        Field(
            description='Events as keys, each with null or filters (departmentIds, fields, direction, includePrevState), like {"Ticket_Add": {"departmentIds": ["123"]}, "Contact_Add": null}.'
        ),
    ]
    name: Annotated[
        str | None,
        Field(
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=100,
            description="Name of the webhook, at most 100 characters.",
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=3000,
            description="What the webhook is for.",
        ),
    ] = None
    is_enabled: Annotated[bool | None, Field(alias="isEnabled", description="Whether events are sent.")] = None
    include_events_from: Annotated[
        ListOf[Annotated[str, Field(pattern="^(?:(AUTOMATION))$", max_length=100)]] | None,
        Field(alias="includeEventsFrom", description='["AUTOMATION"] to send also what automation rules cause.'),
    ] = None
    ignore_source_id: Annotated[
        str | None,
        Field(
            alias="ignoreSourceId",
            pattern=r"^([0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12})$|^$",
            max_length=250,
            description="A UUID of your choice; changes by API calls that name it as their source are not sent.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/webhooks",
        body={
            "url": args.url,
            "subscriptions": args.subscriptions,
            "name": args.name,
            "description": args.description,
            "isEnabled": args.is_enabled,
            "includeEventsFrom": args.include_events_from,
            "ignoreSourceId": args.ignore_source_id,
        },
    )
