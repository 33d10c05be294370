"""The page where a person agrees that a client calls an MCP server in their name."""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from ..admin.ui.requests import UiRequest, text_of
from ..middleware.security_headers import CONTENT_SECURITY_POLICY
from ..storage.tool_names import tool_names
from .agreement import agree, check_may_agree
from .authorize_request import AuthorizeRequest, SentBackError, read_request
from .errors import OAuthError
from .grants import GRANT_LIFETIME
from .personal_consent import begin, must_consent
from .redirect_uris import scheme_of, shown_target
from .resources import AUTHORIZE


async def show_consent(request: UiRequest) -> Response:
    """GET /authorize."""
    try:
        asked = await read_request(request.services, request.http.query_params)
    except SentBackError as refusal:
        return _refused(request, refusal)
    check_may_agree(request.session.person, asked.resolved.server)
    server = asked.resolved.server
    response = request.page(
        "authorize.html",
        client=asked.client,
        target=shown_target(asked.back.redirect_uri),
        action=f"{AUTHORIZE}?{urlencode(asked.fields)}",  # the whole page, for who has to sign in again
        fields=asked.fields,
        server=server,
        account=asked.resolved.account,
        tools=sorted(tool_names(server)),
        must_consent=await must_consent(request.services, asked.resolved, request.session.person),
        days=GRANT_LIFETIME.days,
    )
    return _for_client(response, asked)


async def decide(request: UiRequest) -> Response:
    """POST /authorize: send the person back, with a code or without."""
    try:
        asked = await read_request(request.services, request.form)
    except SentBackError as refusal:
        return _refused(request, refusal)
    check_may_agree(request.session.person, asked.resolved.server)
    if text_of(request.form, "decision") != "allow":
        error = OAuthError("access_denied", "The person did not agree.")
        return RedirectResponse(SentBackError(asked.client, asked.back, error).address, 303)
    if await must_consent(request.services, asked.resolved, request.session.person):
        return _for_client(await begin(request, asked), asked)
    return RedirectResponse(await agree(request.services, asked, request.session.person), 303)


def _refused(request: UiRequest, refusal: SentBackError) -> Response:
    """Nobody is led on at once: who registers a client, which anybody may, could lead people anywhere by a link to us.

    RFC 9700, section 4.11.2.
    """
    return request.page("request_refused.html", 400, refusal=refusal)


def _for_client(response: Response, asked: AuthorizeRequest) -> Response:
    """The page's form leads to the client in the end: browsers must let it, and the window that opened the page."""
    allowed = f"form-action 'self' {scheme_of(asked.back.redirect_uri)}"
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY.replace("form-action 'self'", allowed)
    response.headers["Cross-Origin-Opener-Policy"] = "unsafe-none"
    return response
