"""Ticket statuses: an organization's own words, each of one of three types."""

from __future__ import annotations

from datetime import UTC, datetime

from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World, parse_time

OPEN, ON_HOLD, CLOSED = "Open", "On Hold", "Closed"


def status_types(world: World, department: str | None = None) -> dict[str, str]:
    """Status -> its type, as the field `status` of tickets says; that of a department, where it has its own."""
    fields = world.fields.where(lambda field: field["module"] == "tickets" and field["apiName"] == "status")
    fields = sorted(fields, key=lambda field: field.get("departmentId") == department)
    return {value["value"]: value["statusType"] for field in fields for value in field["allowedValues"]}


def status_type(world: World, ticket: Record) -> str:
    """The type of a ticket's status."""
    return status_types(world, ticket["departmentId"]).get(ticket["status"], OPEN)


def check_status(world: World, status: str, name: str = "status") -> None:
    """Raises SandboxError where the organization has no such status."""
    known = status_types(world)
    if status not in known:
        raise invalid_field(name, f"The status must be one of: {', '.join(known)}.")


def set_status(world: World, ticket: Record, status: str, now: str | None = None) -> None:
    """Give a ticket a status, with the times that go with its type."""
    now = now or world.now()
    before = status_type(world, ticket)
    since = ticket["stages"][-1]["until"] if ticket["stages"] else ticket["createdTime"]
    if status != ticket["status"]:
        ticket["stages"].append({"status": ticket["status"], "since": since, "until": now})
    ticket["status"] = status
    after = status_type(world, ticket)
    ticket["closedTime"] = (ticket["closedTime"] or now) if after == CLOSED else None
    ticket["onholdTime"] = (ticket["onholdTime"] or now) if after == ON_HOLD else None
    ticket["isEscalated"] = status == "Escalated"
    if before == CLOSED and after != CLOSED:
        ticket["reopenCount"] += 1


def is_overdue(world: World, ticket: Record, field: str = "dueDate") -> bool:
    """Whether a ticket should have been closed by now; with `responseDueDate`, whether it should have been answered."""
    due = ticket[field]
    return bool(due) and status_type(world, ticket) != CLOSED and parse_time(due) < datetime.now(UTC)
