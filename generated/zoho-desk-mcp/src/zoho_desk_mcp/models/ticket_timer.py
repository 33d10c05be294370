"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Actor(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None


class GetActiveTimerForEntityDataItemOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None


class TaskWithDueDate(ResponseModel):
    subject: str | None
    dep_id: str | int | None
    id: str | int | None
    dep_name: str | None
    status: str | None
    due_date: str | None


class TicketTimerJson2(ResponseModel):
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TicketWithDueDate(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    dep_id: str | int | None
    id: str | int | None
    dep_name: str | None
    status: str | None
    due_date: str | None


class TimerJsonHours(ResponseModel):
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonMinutes(ResponseModel):
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonSeconds(ResponseModel):
    hours: str | None
    seconds: str | None
    minutes: str | None


class GetActiveTimerForEntityDataItem(ResponseModel):
    owner: GetActiveTimerForEntityDataItemOwner | None = None


class TimerJson(ResponseModel):
    hours: TimerJsonHours | None
    seconds: TimerJsonSeconds | None
    minutes: TimerJsonMinutes | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class GetActiveTimerForEntity(ResponseModel):
    data: list[GetActiveTimerForEntityDataItem]


class TaskActiveTimer(ResponseModel):
    owner: Actor | None
    timer: TimerJson | None
    start_time: str | int | None
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None


class TaskActiveTimerWithTicket(ResponseModel):
    owner: Actor | None
    timer: TimerJson | None
    start_time: str | int | None
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None
    ticket: TicketWithDueDate | None


class TicketActiveTimer(ResponseModel):
    owner: Actor | None
    timer: TimerJson | None
    start_time: str | int | None
    entity: Literal["Tickets", "Tasks"]
    ticket: TicketWithDueDate | None


class GetActiveTimersList(
    RootModel[list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None]
):
    root: list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None


class GetActiveTimers(ResponseModel):
    data: list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None
