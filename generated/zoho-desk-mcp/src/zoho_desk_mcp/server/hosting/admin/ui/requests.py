"""Requests of people who have signed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import FormData, QueryParams
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ...errors import RefusedError
from ...known_callers import note_known
from ...services import Services
from ...storage.audit_log import Actor
from ...storage.roles import ADMIN, VIEWER
from ...storage.sessions import Session
from ...storage.tokens import same
from ..admin_request import AdminRequest
from ..change_outcome import NOT_MADE, UNKNOWN, told_of_change
from ..request_texts import check_address
from .created_cookie import CreatedCookie
from .form_body import form_of
from .kept_form import KeptFormCookie
from .rendering import error_page, render
from .session_cookie import SessionCookie


@dataclass(frozen=True)
class UiRequest(AdminRequest):
    """A request with a session. `form` is empty but for a POST, whose CSRF token was right."""

    session: Session
    form: FormData

    @property
    def actor(self) -> Actor:
        """Who has signed in."""
        return self.session.actor

    @property
    def created(self) -> CreatedCookie:
        """The URL that was created last."""
        return CreatedCookie(self.services.cipher, self.services.public_url)

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page of a template, for this session."""
        return render(template, status, session=self.session, saved="saved" in self.http.query_params, **values)


Handler = Callable[[UiRequest], Awaitable[Response]]


class Audience(Enum):
    """Whom a page is for. What it sends by POST is for admins, unless it is for everybody."""

    ADMINS = "admins"
    ADMINS_AND_VIEWERS = "admins and viewers"
    EVERYBODY = "everybody who has signed in"


def route(path: str, audience: Audience = Audience.ADMINS_AND_VIEWERS, **handlers: Handler) -> Route:
    """A route for people who have signed in, with a handler for each HTTP method. Others are led to the sign-in."""
    return Route(path, partial(_handle, handlers, audience), methods=list(handlers))


def check_csrf(form: FormData, expected: str) -> None:
    """Raises RefusedError where the form was not made for this cookie."""
    if not same(text_of(form, "csrf"), expected):
        raise RefusedError(403, "CSRF", "This form is not from this page, or too old. Go back, reload, send it again.")


def text_of(form: FormData | QueryParams, name: str) -> str:
    """A field's text; empty where there is none."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def texts_of(form: FormData | QueryParams, name: str) -> list[str]:
    """All texts of a field that may occur several times."""
    return [value for value in form.getlist(name) if isinstance(value, str)]


def _address(request: Request, handlers: dict[str, Handler], audience: Audience) -> str:
    """The page to come back to after signing in: that which was asked for, or which a form was on.

    The form on a page for everybody has all of its page in its address: it is not kept, but shown anew.
    """
    path = request.url.path if "GET" in handlers else request.url.path.rpartition("/")[0]
    has_query = request.method == "GET" or audience is Audience.EVERYBODY
    return f"{path}?{request.url.query}" if has_query and request.url.query else path


def _is_from_elsewhere(request: Request) -> bool:
    """Whether a link of another site led here: then browsers send the cookie only once a page of ours goes on."""
    return request.method == "GET" and request.headers.get("sec-fetch-site") == "cross-site"


def _check_role(session: Session, audience: Audience, method: str) -> None:
    """Raise RefusedError for a viewer who is not to see a page, or to send what is on it."""
    for_admins = audience is Audience.ADMINS or (method == "POST" and audience is not Audience.EVERYBODY)
    if session.role == VIEWER and for_admins:
        raise RefusedError(403, "VIEWER", "You may look at everything, and change nothing: your role is viewer.")


def _kept(services: Services) -> KeptFormCookie:
    return KeptFormCookie(services.cipher, services.public_url)


async def _to_sign_in(request: Request, page: str, *, keeps_form: bool) -> Response:
    """Lead to the sign-in, and keep what was sent by somebody whose session has ended."""
    response = RedirectResponse(f"/sign-in?{urlencode({'next': page})}", 303)
    if request.method == "POST" and keeps_form:
        _kept(request.app.state.services).set(response, page, request.url.path, await form_of(request))
    return response


async def _handle(handlers: dict[str, Handler], audience: Audience, request: Request) -> Response:
    services: Services = request.app.state.services
    secret = SessionCookie(services.public_url).read(request)
    session, form, page = None, FormData(), _address(request, handlers, audience)
    try:
        with told_of_change(request, NOT_MADE):
            session = await services.sessions.find(secret) if secret else None
        if session is None and _is_from_elsewhere(request):
            return render("arrived.html", address=page)
        if session is None or not (audience is Audience.EVERYBODY or session.role in (ADMIN, VIEWER)):
            return await _to_sign_in(request, page, keeps_form=bool(secret) and audience is not Audience.EVERYBODY)
        note_known(request.scope)
        check_address(request)
        if request.method == "POST":
            form = await form_of(request)
            check_csrf(form, session.csrf)
        _check_role(session, audience, request.method)
        kept = _kept(services).read(request) if request.method == "GET" and session.role == ADMIN else None
        if kept is not None:
            response = render("kept_form.html", session=session, kept=kept)
            _kept(services).clear(response)
            return response
        handler = handlers.get(request.method) or handlers["GET"]
        with told_of_change(request, UNKNOWN):
            return await handler(UiRequest(services, request, session, form))
    except RefusedError as error:
        return error_page(error, session)
