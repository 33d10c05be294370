"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class Actor(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class GetActiveTimerForEntityDataItemOwner(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class Task(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None


class TaskWithDueDate(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]


class Ticket(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    dep_id: Annotated[str | int | None, Field(alias="depId")]
    id: str | int | None
    dep_name: Annotated[str | None, Field(alias="depName")]
    status: str | None


class TicketTimerJson(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TicketTimerJson2(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | int | None
    seconds: str | int | None
    minutes: str | int | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class TicketWithDueDate(DeskModel):
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


class TimerJsonHours(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonMinutes(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class TimerJsonSeconds(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: str | None
    seconds: str | None
    minutes: str | None


class GetActiveTimerForEntityDataItem(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetActiveTimerForEntityDataItemOwner | None = None


class TaskTimer(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: Task | None
    entity: Literal["Tickets", "Tasks"]


class TaskTimerWithDueDate(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: TaskWithDueDate | None
    entity: Literal["Tickets", "Tasks"]


class TicketTimer(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: Task | None
    ticket: Ticket | None
    entity: Literal["Tickets", "Tasks"]


class TicketTimerWithDueDate(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    timer: TicketTimerJson | None
    task: TaskWithDueDate | None
    ticket: TicketWithDueDate | None
    entity: Literal["Tickets", "Tasks"]


class TimerJson(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    hours: TimerJsonHours | None
    seconds: TimerJsonSeconds | None
    minutes: TimerJsonMinutes | None
    state: Literal["RUNNING", "PAUSED", "INIT"]


class ActiveTimer(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]


class Data(RootModel[list[TicketTimer | TaskTimer | TicketTimerWithDueDate | TaskTimerWithDueDate | None] | None]):
    root: list[TicketTimer | TaskTimer | TicketTimerWithDueDate | TaskTimerWithDueDate | None] | None


class GetActiveTimerForEntity(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetActiveTimerForEntityDataItem]


class TaskActiveTimer(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None


class TaskActiveTimerWithTicket(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: Actor | None
    timer: TimerJson | None
    start_time: Annotated[str | int | None, Field(alias="startTime")]
    entity: Literal["Tickets", "Tasks"]
    task: TaskWithDueDate | None
    ticket: TicketWithDueDate | None


class TicketActiveTimer(DeskModel):
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


class GetActiveTimers(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TicketActiveTimer | TaskActiveTimer | TaskActiveTimerWithTicket | None] | None
