"""Create a webhook.

Has Zoho Desk send events to an address from now on; customer data leaves the help desk that way.
The address is tried at once with GET, then POST, and must answer 200. Events are named
Module_Action: Ticket_, Contact_, Account_, Task_, Call_, Event_, Agent_, Article_ with Add, Update
or Delete, also Ticket_Comment_Add, Ticket_Thread_Add and others.

Method: create (writes).
Tags: webhooks.
Operation: createWebhook in Webhook.json.
Scopes: Desk.events.CREATE, Desk.settings.CREATE, Desk.webhooks.CREATE.
Response: webhook.WebhookResponse.
"""

from typing import Annotated, Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import AutomationEvents, CallbackAddress, FreeText, PlainText
from zoho_desk_mcp.server.arguments.types import ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    url: CallbackAddress = Field(
        max_length=500, description="Address that receives the events, https if possible, at most 500 characters."
    )
    subscriptions: dict[str, Any] = Field(
        description='Events as keys, each with null or filters (departmentIds, fields, direction, includePrevState), like {"Ticket_Add": {"departmentIds": ["123"]}, "Contact_Add": null}.'
    )
    name: FreeText | None = Field(None, max_length=100, description="Name of the webhook, at most 100 characters.")
    description: PlainText | None = Field(None, max_length=3000, description="What the webhook is for.")
    is_enabled: bool | None = Field(None, description="Whether events are sent.")
    include_events_from: ListOf[Annotated[AutomationEvents, Field(max_length=100)]] | None = Field(
        None, description='["AUTOMATION"] to send also what automation rules cause.'
    )
    ignore_source_id: str | None = Field(
        None,
        pattern=r"^([0-9a-fA-F]{8}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{4}\-[0-9a-fA-F]{12})$|^$",
        max_length=250,
        description="A UUID of your choice; changes by API calls that name it as their source are not sent.",
    )


async def call(client: Client, args: Input) -> Response:
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
