"""Open a ticket.

Opens a ticket for somebody who asked on another way.

Method: create (writes).
Tags: tickets.
Operation: createTicket in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class InputFields(ToolInput):
    x: str | None = Field(None, description="First.")


class FieldFields(ToolInput):
    y: str | None = Field(None, description="Second.")


class ContactAddress(ToolInput):
    z: str | None = Field(None, description="Third.")


class Contact(ToolInput):
    address: ContactAddress | None = Field(None, description="Where they live.")


class Input(ToolInput):
    from_: str | None = Field(None, alias="from", description="Sender.")
    class_: str | None = Field(None, alias="class", description="Kind.")
    schema_: str | None = Field(None, alias="schema", description="Form.")
    model_dump_: str | None = Field(None, alias="model_dump", description="What was made.")
    model_name_: str | None = Field(None, alias="modelName", description="Make.")
    photo_url: str | None = Field(None, alias="photoURL", description="Picture.")
    photo_url_: str | None = Field(None, alias="photo_url", description="Another picture.")
    two_factors: str | None = Field(None, description="Second factor.")
    a_to_b: str | None = Field(None, description="Dash.")
    str_: str | None = Field(None, alias="str", description="Text.")
    float_: str | None = Field(None, alias="float", description="Number as text.")
    input: InputFields | None = Field(None, description="What goes in.")
    field: FieldFields | None = Field(None, description="Acre.")
    contact: Contact | None = Field(None, description="Who asks.")
    other_names: ClassVar[dict[str, str]] = {"2fa": "twoFactors", "a-b": "aToB"}


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets",
        body={
            "from": args.from_,
            "class": args.class_,
            "schema": args.schema_,
            "model_dump": args.model_dump_,
            "modelName": args.model_name_,
            "photoURL": args.photo_url,
            "photo_url": args.photo_url_,
            "2fa": args.two_factors,
            "a-b": args.a_to_b,
            "str": args.str_,
            "float": args.float_,
            "input": args.input,
            "field": args.field,
            "contact": args.contact,
        },
    )
