"""Business hours: when somebody is there, by the weekly times and the holidays of a schedule."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from zoho_desk_mcp.server.responses.record import Record

DAY = timedelta(days=1)
HORIZON = 60
"""Days from a moment in which the next opening or closing is looked for."""
ALWAYS = "24X7"
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
LAST_MINUTE = time(23, 59)
"""How Zoho writes the end of a day."""
YEAR_SPECIFIC = "YEAR_SPECIFIC"


@dataclass(frozen=True)
class Holiday:
    """Days off, which may go past the end of a year."""

    name: str
    first: tuple[int, int]
    last: tuple[int, int]
    """Month and day."""
    year: int | None
    """The one year in which they are; None for every year."""

    def holds(self, day: date) -> bool:
        """Whether a day is one of them."""
        this = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= this <= self.last and self.year in (None, day.year)
        if this >= self.first:
            return self.year in (None, day.year)
        return this <= self.last and self.year in (None, day.year - 1)


@dataclass(frozen=True)
class Span:
    """A time in which somebody is there."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class State:
    """How things are at a moment."""

    is_open: bool
    changes: datetime | None
    """When it opens or closes next; None where that is not soon."""
    holiday: str
    """The holiday of that day, if it is one."""
    spans: Sequence[Span]
    """When somebody is there on that day."""


def state(hours: Record, holidays: Collection[Holiday], zone: ZoneInfo, moment: datetime) -> State:
    """How things are with these business hours at a moment."""
    today = moment.astimezone(zone).date()
    end = midnight(today + HORIZON * DAY, zone)
    spans = _joined(_spans(hours, holidays, zone, today - DAY))
    now = next((span for span in spans if span.start <= moment < span.end), None)
    if now is not None:
        changes = now.end if now.end < end else None
    else:
        changes = next((span.start for span in spans if span.start > moment), None)
    name = next((holiday.name for holiday in holidays if holiday.holds(today)), "")
    shown = [span for span in _spans_of_day(hours, today, zone) if not name]
    return State(now is not None, changes, name, shown)


def holidays_of(record: Record) -> Iterator[Holiday]:
    """The holidays of a list of Zoho's. What cannot be read as one is left out."""
    year = record.number("year") if record.get("holidayListType") == YEAR_SPECIFIC else 0
    for each in record.records("holidays"):
        try:
            (first, last) = (_month_and_day(str(each.get(name))) for name in ("from", "to"))
        except ValueError:
            continue
        yield Holiday(str(each.get("holidayName") or "holiday"), first, last, year or None)


def _month_and_day(text: str) -> tuple[int, int]:
    month, day = text.split("-")[-2:]
    return int(month), int(day)


def _spans(hours: Record, holidays: Collection[Holiday], zone: ZoneInfo, first: date) -> Iterator[Span]:
    for number in range(HORIZON + 1):
        day = first + number * DAY
        if not any(holiday.holds(day) for holiday in holidays):
            yield from _spans_of_day(hours, day, zone)


def _spans_of_day(hours: Record, day: date, zone: ZoneInfo) -> Iterator[Span]:
    """When somebody is there from a day on, as the weekly times say."""
    if hours.get("type") == ALWAYS:
        yield Span(midnight(day, zone), midnight(day + DAY, zone))
        return
    for times in hours.records("businessTimes"):
        if times.get("day") == WEEKDAYS[day.weekday()]:
            for slot in times.records("timeSlots") or [times]:
                if slot.get("startTime") and slot.get("endTime"):
                    start, end = (slot.read(name, _time, "a time") for name in ("startTime", "endTime"))
                    yield _span(day, start, end, zone)


def _time(text: str) -> time:
    """A time of day; it is that of the business hours' zone, whatever it says."""
    return time.fromisoformat(text).replace(tzinfo=None)


def _span(day: date, start: time, end: time, zone: ZoneInfo) -> Span:
    """From one time of a day to another, which is of the next day where it is not later."""
    begins = datetime.combine(day, start, zone).astimezone(UTC)
    if end == LAST_MINUTE:
        return Span(begins, midnight(day + DAY, zone))
    return Span(begins, datetime.combine(day if end > start else day + DAY, end, zone).astimezone(UTC))


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _joined(spans: Iterator[Span]) -> list[Span]:
    """The spans in order, those as one that touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda each: each.start):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
