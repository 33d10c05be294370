"""Is support open: what the business hours say for a moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.parts.business_hours import (
    HORIZON,
    WEEKDAYS,
    Holiday,
    Span,
    State,
    holidays_of,
    midnight,
    state,
)
from zoho_desk_mcp.jobs.parts.pages import read_pages
from zoho_desk_mcp.jobs.parts.sla import YEARS
from zoho_desk_mcp.lookup.alike import alike
from zoho_desk_mcp.server.arguments.errors import ArgumentError
from zoho_desk_mcp.server.responses.record import Record
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.tools.business_hours import get_single_zoho_desk_holiday_list_by_id as get_holidays
from zoho_desk_mcp.tools.business_hours import list_all_zoho_desk_business_hours as list_hours

ACTIVE = "ACTIVE"
MAX_PAGES = 2
MAX_HOLIDAY_LISTS = 10
CUT = "There are more business hours than these, which were not read: they may be the department's."
MIDNIGHT = "00:00"
NOT_SOON = f"not within {HORIZON - 1} days"


async def department_is_open(client: Client, *, department_id: str | None, time: str | None) -> Response:
    """For each set of business hours that may be the department's whether it is open then.

    Raises ApiError, and ArgumentError for a time that has no days around it.
    """
    moment = datetime.fromisoformat(time) if time else datetime.now(UTC)
    if moment.year not in YEARS:
        raise ArgumentError(f"The time {time} is not from {YEARS[0]} to {YEARS[-1]}.")
    names = await client.names("department", {department_id}) if department_id else {}
    department = names.get(department_id or "", department_id or "")
    found = await read_pages(
        lambda cursor: list_hours.call(client, list_hours.Input(status=ACTIVE, next_cursor=cursor)),
        MAX_PAGES,
        lambda one: one,
    )
    hours, note = _of_department(found.rows, department)
    lists, unread = await _holidays(client, hours)
    data = {
        "at": moment.isoformat(timespec="seconds"),
        "department": department or None,
        "note": " ".join(filter(None, (note, unread, "" if found.is_whole else CUT))),
        "businessHours": [_row(each, lists, moment) for each in hours],
    }
    return Response(data, found.limits, records="businessHours")


def _of_department(hours: Sequence[Record], department: str) -> tuple[Sequence[Record], str]:
    """The business hours that may be a department's, and how that is known: Zoho does not tell."""
    if not hours:
        return (), "No business hours are in use."
    if not department or len(hours) == 1:
        return hours, ""
    wanted = alike(department)
    named = [each for each in hours if alike(str(each.get("name"))) == wanted] or [
        each for each in hours if wanted in alike(str(each.get("name")))
    ]
    if len(named) == 1:
        return named, "Taken for the department's by their name: Zoho Desk does not say whose they are."
    return hours, f"Zoho Desk does not say which of these are {department}'s, and no name does."


async def _holidays(client: Client, hours: Sequence[Record]) -> tuple[dict[str, list[Holiday]], str]:
    """The holidays of each list that the business hours keep, and a note where not all are read."""
    ids = list(dict.fromkeys(each for one in hours for each in _list_ids(one)))
    found: dict[str, list[Holiday]] = {}
    for each in ids[:MAX_HOLIDAY_LISTS]:
        response = await get_holidays.call(client, get_holidays.Input(holiday_list_id=each))
        found[each] = list(holidays_of(response.json))
    left = len(ids) - len(found)
    return found, f"{left} lists of holidays were not read: name a department." if left else ""


def _list_ids(hours: Record) -> list[str]:
    """The lists of holidays in use that business hours keep."""
    several = hours.records("holidayLists")
    ids = [each.id_in() for each in several if each.get("id") and each.get("status") in (None, ACTIVE)]
    one = hours.part("associatedHolidayList")
    if not several and one.get("holidayListId") and one.get("holidayListStatus") in (None, ACTIVE):
        ids.append(one.id_in("holidayListId"))
    return ids


def _row(hours: Record, lists: Mapping[str, Sequence[Holiday]], moment: datetime) -> dict[str, Json]:
    zone = _zone(hours)
    row: dict[str, Json] = {"name": hours.get("name")}
    if zone is None:
        named = hours.part("timeZone").get("name")
        return {**row, "today": f"unknown: the time zone {named!r} is not known here"}
    holidays = [holiday for each in _list_ids(hours) for holiday in lists.get(each, ())]
    found = state(hours, holidays, zone, moment)
    return {
        **row,
        "isOpen": found.is_open,
        "localTime": _local(moment, zone),
        "timeZone": zone.key,
        "today": _today(found, zone),
        "closes" if found.is_open else "opens": _local(found.changes, zone) if found.changes else NOT_SOON,
    }


def _zone(hours: Record) -> ZoneInfo | None:
    given = hours.part("timeZone")
    for name in (given.get("id"), given.get("name")):
        try:
            return ZoneInfo(str(name))
        except (ValueError, OSError, KeyError):
            continue
    return None


def _local(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return f"{WEEKDAYS[local.weekday()].capitalize()} {local.isoformat(timespec='minutes')}"


def _today(found: State, zone: ZoneInfo) -> str:
    spans = ", ".join(_in_words(span, zone) for span in found.spans)
    return f"holiday: {found.holiday}" if found.holiday else spans or "closed all day"


def _in_words(span: Span, zone: ZoneInfo) -> str:
    first, last = _clock(span.start, zone), _clock(span.end, zone)
    # By the clock on the wall: a day on which it changes has not 24 hours.
    return "open all day" if (first, last) == (MIDNIGHT, MIDNIGHT) else f"{first}-{last}"


def _clock(moment: datetime, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    # In some zones clocks skip midnight, as in Chile: there a day begins at one, and the one before ends then.
    return MIDNIGHT if moment == midnight(local.date(), zone) else f"{local:%H:%M}"
