"""A person consents on the vendor's page to being acted for, on the way from our consent page to the client.

The vendor leads back without our session's cookie (SameSite). A cookie of its own says that it is the browser that was
sent there: else somebody could have another person consent, and act as them.
"""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ...product import PACKAGE, TITLE
from ..accounts.consents import CONSENT_LIFETIME
from ..admin.ui.rendering import render
from ..admin.ui.requests import UiRequest
from ..cookies.begun import BegunCookies
from ..cookies.sealed import SealedCookie
from ..errors import RefusedError
from ..services import Services
from ..storage.api_tokens import ApiTokenInfo
from ..storage.models import Consent
from ..storage.url_lookups import ResolvedUrl
from .agreement import agree, check_may_agree
from .authorize_request import AuthorizeRequest, SentBackError, read_request
from .errors import OAuthError

NOT_AGREED = OAuthError("access_denied", f"The person did not agree at {TITLE}.")


async def must_consent(services: Services, resolved: ResolvedUrl, person: ApiTokenInfo) -> bool:
    """Whether a person is to consent on the vendor's page before a client may call this MCP server."""
    server = resolved.server
    return server.identity == "caller" and await services.personal_logins.serving(server, person.id) is None


async def begin(request: UiRequest, asked: AuthorizeRequest) -> Response:
    """Lead to the vendor's page. The page does so itself: where a form leads, its own policy would have to allow."""
    services, account = request.services, asked.resolved.account
    login = await services.personal_logins.of(account.id, request.session.person.id)
    scopes = {*services.personal_logins.scopes_for(asked.resolved.server), *(login.scopes if login is not None else ())}
    started = await services.consents.start_for_person(account, scopes, asked.fields, request.actor)
    response = render("arrived.html", address=started.url)
    _cookies(services).set(request.http, response, started.state, {})
    return response


async def arrive(request: Request, consent: Consent) -> Response:
    """The vendor leads the person back: keep their login, and send them on to the client with a code."""
    services: Services = request.app.state.services
    query = request.query_params
    if _cookies(services).read(request) is None:
        message = "This consent was not begun in this browser, or too long ago. Start again in your client."
        raise RefusedError(400, "NO_CONSENT", message)
    try:
        response = await _led_on(services, consent, query.get("code"))
    except SentBackError as refusal:
        response = RedirectResponse(refusal.address, 303)
    _cookies(services).clear(request, response)
    return response


async def _led_on(services: Services, consent: Consent, code: str | None) -> Response:
    asked = await read_request(services, FormData(dict(consent.asked or {})))
    person = await services.api_tokens.known(str(consent.actor_id))
    if person is None:
        raise RefusedError(403, "NOT_ALLOWED", "You are not known here any more.")
    check_may_agree(person, asked.resolved.server)
    if code is None:
        raise SentBackError(asked.client, asked.back, NOT_AGREED)
    try:
        login = await services.consents.login(consent, code)
    except RefusedError as error:
        denied = OAuthError("access_denied", "The person could not be connected.")
        back = SentBackError(asked.client, asked.back, denied).address
        account = asked.resolved.account
        return render(
            "consent_refused.html", error.status, error=error, client=asked.client, account=account, back=back
        )
    await services.personal_logins.keep(asked.resolved.account, person, consent.scopes, login)
    return RedirectResponse(await agree(services, asked, person), 303)


def _cookies(services: Services) -> BegunCookies:
    lifetime = round(CONSENT_LIFETIME.total_seconds())
    return BegunCookies(SealedCookie(services.cipher, services.public_url, f"{PACKAGE}_consent", lifetime, "lax"))
