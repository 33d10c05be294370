"""Renders the admin UI's HTML."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from ....product import COMMAND, TITLE
from ...errors import RefusedError
from ...storage.listing import MAX_TOLD
from ...storage.sessions import Session

_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC") if moment is not None else "never"


def _seconds(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def _iso(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment is not None else ""


def _number(value: int) -> str:
    return f"{value:,}"


_environment.filters |= {"time": _time, "seconds": _seconds, "iso": _iso, "number": _number}
_environment.globals |= {"title": TITLE, "command": COMMAND, "max_told": MAX_TOLD}


def render(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of a template. Every value is escaped: names come from people."""
    session: Session | None = values.setdefault("session", None)
    if session is not None:
        values["csrf_input"] = Markup('<input type="hidden" name="csrf" value="{}">').format(session.csrf)
    return HTMLResponse(_environment.get_template(template).render(**values), status)


def error_page(error: RefusedError, session: Session | None = None) -> Response:
    """The page of a refusal, with the headers that it asks for."""
    response = render("error.html", error.status, session=session, error=error)
    response.headers.update(error.headers)
    return response
