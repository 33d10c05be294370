"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class MappingInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    mapping_id: Annotated[str | int | None, Field(alias="mappingId")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    mapping_type: Annotated[Literal["PRIMARY", "SECONDARY"], Field(alias="mappingType")]
    is_account_tickets_viewable: Annotated[bool | None, Field(alias="isAccountTicketsViewable")]


class MappingResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: MappingInfo | None
