"""A client's request that a person agrees: checked, and answered by sending the person back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import FormData, QueryParams

from ..errors import RefusedError
from ..services import Services
from ..storage.url_lookups import ResolvedUrl
from .errors import OAuthError
from .redirect_uris import is_registered, shown_target
from .registered import ClientMetadata

FIELDS = (
    *("client_id", "redirect_uri", "response_type", "code_challenge", "code_challenge_method"),
    *("state", "scope", "resource"),
)
CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
"""A SHA-256, in base64url."""


@dataclass(frozen=True)
class Return:
    """Where the person is sent back to. Made only for an address that the client has registered."""

    redirect_uri: str
    state: str
    issuer: str

    def address(self, **values: str) -> str:
        """The address with these values, the client's state and our name (RFC 9207)."""
        given = {**values, **({"state": self.state} if self.state else {}), "iss": self.issuer}
        return f"{self.redirect_uri}{'&' if '?' in self.redirect_uri else '?'}{urlencode(given)}"


class SentBackError(Exception):
    """A request that is refused, which the client learns when the person goes back to it."""

    def __init__(self, client: ClientMetadata, back: Return, error: OAuthError) -> None:
        super().__init__(error.description)
        self.client = client
        self.target = shown_target(back.redirect_uri)
        self.address = back.address(error=error.code, error_description=error.description)


@dataclass(frozen=True)
class AuthorizeRequest:
    """What a client asks for, all of it checked."""

    client: ClientMetadata
    back: Return
    challenge: str
    resolved: ResolvedUrl
    fields: dict[str, str]
    """The request as it came, for the form of the page."""


async def read_request(services: Services, given: QueryParams | FormData) -> AuthorizeRequest:
    """The request. Raises RefusedError where the client is not certain, SentBackError where it can be told."""
    fields = {name: str(given.get(name, "")) for name in FIELDS if name in given}
    try:
        client = await services.oauth.clients.get(fields.get("client_id", ""))
    except OAuthError as error:
        raise RefusedError(400, "CLIENT", "This client cannot be recognized.", [error.description]) from None
    redirect_uri = fields.get("redirect_uri", "")
    if not is_registered(redirect_uri, client.redirect_uris):
        message = "This client has not registered the address that it wants you to be sent back to."
        raise RefusedError(400, "REDIRECT_URI", message)
    back = Return(redirect_uri, fields.get("state", ""), services.oauth.resources.issuer)
    try:
        return AuthorizeRequest(client, back, _challenge(given, fields), await _resolved(services, fields), fields)
    except OAuthError as error:
        raise SentBackError(client, back, error) from None


def _challenge(given: QueryParams | FormData, fields: dict[str, str]) -> str:
    if any(len(given.getlist(name)) > 1 for name in fields):
        raise OAuthError("invalid_request", "A parameter is there more than once.")
    if fields.get("response_type") != "code":
        raise OAuthError("unsupported_response_type", "The only response_type is code.")
    challenge = fields.get("code_challenge", "")
    if fields.get("code_challenge_method") != "S256" or not CHALLENGE.fullmatch(challenge):
        raise OAuthError("invalid_request", "PKCE is needed: a code_challenge of code_challenge_method S256.")
    return challenge


async def _resolved(services: Services, fields: dict[str, str]) -> ResolvedUrl:
    """The MCP server that the resource indicator names (RFC 8707)."""
    server_id = services.oauth.resources.server_id(fields.get("resource", ""))
    resolved = await services.mcp_servers.resolve(server_id) if server_id is not None else None
    if resolved is None:
        raise OAuthError("invalid_target", "`resource` must be the MCP URL, and there is none for OAuth at this one.")
    return resolved
