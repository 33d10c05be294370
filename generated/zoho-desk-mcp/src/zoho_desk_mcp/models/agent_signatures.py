"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommonSignaturesResponseCustomizedSignaturesItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    signature: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]


class CustomSignatureJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    signature: str
    department_id: Annotated[str | int, Field(alias="departmentId")]


class CustomSignatureList(RootModel[list[CustomSignatureJson] | None]):
    root: list[CustomSignatureJson] | None


class CommonSignaturesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    customized_signatures: Annotated[
        list[CommonSignaturesResponseCustomizedSignaturesItem | None] | None,
        Field(alias="customizedSignatures"),
    ]
    agent_id: Annotated[str | int | None, Field(alias="agentId")]
    default_signature: Annotated[str | None, Field(alias="defaultSignature")]
    id: str | int | None
    is_active: Annotated[bool | None, Field(alias="isActive")]
