"""Open a ticket.

POST /api/v1/tickets (createTicket in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class InputFields(ToolInput):
    """The fields of an object in the arguments."""

    x: Annotated[str | None, Field(description="First.")] = None


class FieldFields(ToolInput):
    """The fields of an object in the arguments."""

    y: Annotated[str | None, Field(description="Second.")] = None


class ContactAddress(ToolInput):
    """The fields of an object in the arguments."""

    z: Annotated[str | None, Field(description="Third.")] = None


class Contact(ToolInput):
    """The fields of an object in the arguments."""

    address: Annotated[ContactAddress | None, Field(description="Where they live.")] = None


class Input(ToolInput):
    """The arguments."""

    from_: Annotated[str | None, Field(alias="from", description="Sender.")] = None
    class_: Annotated[str | None, Field(alias="class", description="Kind.")] = None
    schema_: Annotated[str | None, Field(alias="schema", description="Form.")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump", description="What was made.")] = None
    model_name_: Annotated[str | None, Field(alias="modelName", description="Make.")] = None
    photo_url: Annotated[str | None, Field(alias="photoURL", description="Picture.")] = None
    photo_url_: Annotated[str | None, Field(alias="photo_url", description="Another picture.")] = None
    field_2fa: Annotated[str | None, Field(alias="2fa", description="Second factor.")] = None
    a_b: Annotated[str | None, Field(alias="a-b", description="Dash.")] = None
    str_: Annotated[str | None, Field(alias="str", description="Text.")] = None
    float_: Annotated[str | None, Field(alias="float", description="Number as text.")] = None
    input: Annotated[InputFields | None, Field(description="What goes in.")] = None
    field: Annotated[FieldFields | None, Field(description="Acre.")] = None
    contact: Annotated[Contact | None, Field(description="Who asks.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
            "2fa": args.field_2fa,
            "a-b": args.a_b,
            "str": args.str_,
            "float": args.float_,
            "input": args.input,
            "field": args.field,
            "contact": args.contact,
        },
    )
