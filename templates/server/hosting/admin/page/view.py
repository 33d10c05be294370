"""Renders the page's HTML."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from ..sessions import Session

_environment = Environment(
    loader=PackageLoader("zoho_desk_mcp.server.hosting.admin.page"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC") if moment is not None else "never"


def _iso(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment is not None else ""


def _number(value: int) -> str:
    return f"{value:,}"


_environment.filters |= {"time": _time, "iso": _iso, "number": _number}


def page(template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of a template. Every value is escaped: names come from people."""
    session: Session | None = values.setdefault("session", None)
    if session is not None:
        values["csrf_input"] = Markup('<input type="hidden" name="csrf" value="{}">').format(session.csrf)
    return HTMLResponse(_environment.get_template(template).render(**values), status)
