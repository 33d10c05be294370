"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Actor(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class GetActiveTimerForEntityDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class Task(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None


class TaskWithDueDate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]


class Ticket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None


class TicketTimerJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TicketTimerJson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TicketWithDueDate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]


class TimerJsonHours(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonMinutes(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonSeconds(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class GetActiveTimerForEntityDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetActiveTimerForEntityDataItemOwner | None = None


class TaskTimer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: Task | None
    entity: Literal["Tickets", "Tasks"]


class TaskTimerWithDueDate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: TaskWithDueDate | None
    entity: Literal["Tickets", "Tasks"]


class TicketTimer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: Task | None
    ticket: Ticket | None
    entity: Literal["Tickets", "Tasks"]


class TicketTimerWithDueDate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: TaskWithDueDate | None
    ticket: TicketWithDueDate | None
    entity: Literal["Tickets", "Tasks"]


class TimerJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: TimerJsonHours | None
    seconds: TimerJsonSeconds | None
    minutes: TimerJsonMinutes | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class ActiveTimer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]


class Data(RootModel[list[TicketTimer | TaskTimer | TicketTimerWithDueDate | TaskTimerWithDueDate | None] | None]):
    root: list[TicketTimer | TaskTimer | TicketTimerWithDueDate | TaskTimerWithDueDate | None] | None


class GetActiveTimerForEntity(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetActiveTimerForEntityDataItem]


class TaskActiveTimer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None


class TaskActiveTimerWithTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None
    ticket: TicketWithDueDate | None


class TicketActiveTimer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]
    ticket: TicketWithDueDate | None


class GetActiveTimersList(
    RootModel[list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None]
):
    root: list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None


class GetActiveTimers(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None
