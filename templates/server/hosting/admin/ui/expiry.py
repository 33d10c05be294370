"""When a URL ends, as the form asks for it: after some days, at a time, or never."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from starlette.datastructures import FormData, QueryParams

from ...storage.models import utc_now
from .requests import text_of

DAYS = ("7", "30", "90")
KEEP, NEVER, CUSTOM = "keep", "never", "custom"
FORM_TIME = "%Y-%m-%dT%H:%M"


@dataclass(frozen=True)
class Expiry:
    """What the form says. `time` is as the browser's field has it, `offset` the minutes that UTC is ahead of it."""

    choice: str
    time: str = ""
    offset: int = 0

    @classmethod
    def of(cls, form: FormData | QueryParams) -> Expiry:
        """What a form was sent with."""
        offset = text_of(form, "utc_offset").strip()
        digits = offset.removeprefix("-")
        known = digits.isascii() and digits.isdecimal() and len(digits) <= 4
        return cls(text_of(form, "ends") or CUSTOM, text_of(form, "expires_at").strip(), int(offset) if known else 0)

    @property
    def moment(self) -> str | None:
        """The time as the admin API takes it; None for no end. A time that is none is passed on, to be refused."""
        if self.choice in DAYS:
            return (utc_now() + timedelta(days=int(self.choice))).isoformat()
        if self.choice == NEVER or not self.time:
            return None
        try:
            local = datetime.fromisoformat(self.time)
            return (local.replace(tzinfo=UTC) + timedelta(minutes=self.offset)).isoformat()
        except (ValueError, OverflowError):
            return self.time


def expiry_of(ends: datetime | None) -> Expiry:
    """What the form of an MCP server shows first: to keep its end."""
    return Expiry(KEEP, ends.strftime(FORM_TIME) if ends is not None else "")
