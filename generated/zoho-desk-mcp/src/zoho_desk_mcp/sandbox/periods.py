"""The periods that dashboards are asked for. Days are those of UTC."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from zoho_desk_mcp.sandbox.errors import FieldError, SandboxError
from zoho_desk_mcp.sandbox.request import ApiRequest

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """From `start` up to, and without, `end`."""

    start: datetime
    end: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def days(self) -> list[date]:
        """Every day that it touches."""
        count = (_day_after(self.end - timedelta(microseconds=1)) - _midnight(self.start)).days
        return [(self.start + number * DAY).date() for number in range(count)]


def requested_period(request: ApiRequest) -> Period:
    """The period that `duration`, `startDate` and `endDate` mean. Raises SandboxError."""
    word, now = request.query["duration"], datetime.now(UTC)
    if word == "CUSTOM_IN_DATE":
        first = _custom(request, "startDate", _from_date)
        return Period(first, _day_after(_custom(request, "endDate", _from_date)))
    if word == "CUSTOM_IN_MILLIS":
        return Period(_custom(request, "startDate", _from_millis), _custom(request, "endDate", _from_millis))
    today = _midnight(now)
    week, month = today - now.weekday() * DAY, today.replace(day=1)
    last_month = (month - DAY).replace(day=1)
    periods = {
        "LAST_1_HOUR": (now - timedelta(hours=1), now),
        "LAST24HOURS": (now - DAY, now),
        "TODAY": (today, now),
        "YESTERDAY": (today - DAY, today),
        "LAST_7_DAYS": (today - 6 * DAY, now),
        "LAST_30_DAYS": (today - 29 * DAY, now),
        "THIS_WEEK": (week, now),
        "LAST_WEEK": (week - 7 * DAY, week),
        "THIS_MONTH": (month, now),
        "LAST_MONTH": (last_month, month),
    }
    return Period(*periods[word])


def _custom(request: ApiRequest, name: str, read: Callable[[str], datetime]) -> datetime:
    text = request.query.get(name)
    if text is None:
        raise _refusal(name, "missing", "Give startDate and endDate.")
    try:
        return read(text)
    except (ValueError, OverflowError) as error:
        raise _refusal(name, "invalid", f"'{text}' is not a time that fits the duration.") from error


def _refusal(name: str, kind: str, message: str) -> SandboxError:
    text = f"The value passed for field '{name}' is invalid."
    return SandboxError(422, "UNPROCESSABLE_ENTITY", text, [FieldError(name, kind, message)])


def _from_date(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)


def _from_millis(text: str) -> datetime:
    return datetime.fromtimestamp(int(text) / 1000, UTC)


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time(), UTC)


def _day_after(moment: datetime) -> datetime:
    return _midnight(moment) + DAY
