"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetActiveTimerForEntityOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class TaskTimerJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TaskTimerJson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class ActiveTimerJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TaskTimerJson | None
    user_id: Annotated[str | int | None, Field(alias="userId")]


class Data(RootModel[list[ActiveTimerJson | None] | None]):
    root: list[ActiveTimerJson | None] | None


class GetActiveTimerForEntity(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetActiveTimerForEntityOwner | None = None
    data: list[ActiveTimerJson | None] | None
