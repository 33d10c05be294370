"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetActiveTimerForEntityOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None


class TaskTimerJson(ResponseModel):
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TaskTimerJson2(ResponseModel):
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class ActiveTimerJson(ResponseModel):
    timer: TaskTimerJson | None
    user_id: str | int | None


class Data(RootModel[list[ActiveTimerJson | None] | None]):
    root: list[ActiveTimerJson | None] | None


class GetActiveTimerForEntity(ResponseModel):
    owner: GetActiveTimerForEntityOwner | None = None
    data: list[ActiveTimerJson | None] | None
