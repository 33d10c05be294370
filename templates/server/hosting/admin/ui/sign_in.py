"""Signing in to the admin UI, and out."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...errors import RefusedError
from ...services import Services
from ...storage.api_tokens import ADMIN
from ...storage.sessions import csrf_of
from ...storage.tokens import new_token
from .form_body import form_of
from .rendering import error_page, render
from .requests import UiRequest, check_csrf, text_of
from .session_cookie import SessionCookie


async def sign_in(request: Request) -> Response:
    """GET and POST /sign-in."""
    services: Services = request.app.state.services
    cookie = SessionCookie(services.public_url)
    visitor = cookie.read(request) or new_token()
    problem = ""
    if request.method == "POST":
        try:
            form = await form_of(request)
            check_csrf(form, csrf_of(visitor))
            token = await services.api_tokens.find(text_of(form, "token").strip())
            if token is not None and token.role == ADMIN:
                response: Response = RedirectResponse("/", 303)
                cookie.set(response, await services.sessions.start(token.id))
                return response
        except RefusedError as error:
            return error_page(error)
        problem = "This is no API token with the role admin."
    response = render("sign_in.html", 401 if problem else 200, csrf=csrf_of(visitor), problem=problem)
    cookie.set(response, visitor)
    return response


async def sign_out(request: UiRequest) -> Response:
    """POST /sign-out."""
    cookie = SessionCookie(request.services.public_url)
    await request.services.sessions.end(cookie.read(request.http) or "")
    response = RedirectResponse("/sign-in", 303)
    cookie.clear(response)
    return response
