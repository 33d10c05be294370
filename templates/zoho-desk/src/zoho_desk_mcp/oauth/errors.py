"""Errors of Zoho's accounts server, and what helps."""

from __future__ import annotations

import math
import re

import httpx2

from zoho_desk_mcp.server.http.errors import ADVICE as CONNECTION_ADVICE
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.json_bodies import parse_json
from zoho_desk_mcp.server.http.renewals import FIRST_WAIT, wait_after_failures
from zoho_desk_mcp.server.http.round_trip import RawResponse
from zoho_desk_mcp.server.product import ENV_PREFIX

NO_REASON = "no_token"
"""The code for: there is neither a token nor an error."""
ADVICE = {
    "invalid_code": "The code or refresh token is wrong, has expired, was used before or revoked, or belongs to "
    "another data center. Get a new one.",
    "invalid_client": "The client ID is unknown there. Check it, and the data center, in Zoho's API console.",
    "invalid_client_secret": "The client secret does not belong to the client ID. Copy it again from Zoho's API "
    "console.",
    "invalid_redirect_uri": "The redirect URI is not one of the client's. Add it in Zoho's API console.",
    "access_denied": "Consent was refused, or too many tokens were asked for: Zoho gives about 10 in 10 minutes for "
    "one refresh token. Wait ten minutes; let all processes share one token cache.",
    "unsupported_grant_type": "The address is not that of Zoho's accounts server.",
    "general_error": "Zoho's accounts server failed. Try again later.",
    "too_many_requests": "Zoho's accounts server refuses more requests at the moment. Wait some minutes.",
    "server_failed": "Zoho's accounts server is down or busy. Try again later; the settings are not the cause.",
    "no_json": "A proxy, or a page for people, may have responded in its place. Try again later.",
    NO_REASON: "It said neither why, nor that a setting is wrong. Try again later.",
    "redirect": "The address is not that of Zoho's accounts server. No redirect is followed: secrets go nowhere else.",
    "no_response": "Try again later.",
    "proxy": CONNECTION_ADVICE["PROXY"],
    "certificate": CONNECTION_ADVICE["CERTIFICATE"],
    "no_refresh_token": "Ask for consent again, or make a new code.",
}
"""Error code (the accounts server's, or this client's own) -> what helps."""
DEFAULT_ADVICE = "Check the client ID, the client secret, the refresh token and the data center."

SETTINGS = {
    "invalid_code": ("REFRESH_TOKEN", "DATA_CENTER"),
    "invalid_client": ("CLIENT_ID", "DATA_CENTER"),
    "invalid_client_secret": ("CLIENT_ID", "CLIENT_SECRET"),
    "unsupported_grant_type": ("ACCOUNTS_URL",),
    "access_denied": (),
    "general_error": (),
    "too_many_requests": (),
    "server_failed": (),
    "no_json": ("ACCOUNTS_URL",),
    NO_REASON: (),
    "redirect": ("DATA_CENTER", "ACCOUNTS_URL"),
    "no_response": (),
    "proxy": (),
    "certificate": (),
}
"""Error code -> the settings to look at, for a server that has its account from the environment."""
OF_ACCOUNT = {"CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN"}
"""Settings that each account of hosted mode has for itself."""
RECONNECT = "An administrator of this server can reconnect the account, or change its client or refresh token there."
NOT_NOW = {"access_denied", "general_error", "too_many_requests"}
"""Codes that say nothing of a token, but of the moment."""
WAITS = {"access_denied": 300, "too_many_requests": 60}
"""Error code -> the seconds for which Zoho is not asked again: each request more would prolong its refusal."""
DEFAULT_SETTINGS = ("CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN", "DATA_CENTER")


class OAuthError(Exception):
    """The accounts server refused a request, or did not respond to it. Its text holds no secret."""

    def __init__(self, code: str, message: str, status: int = 0, *, sent: bool = True) -> None:
        self.code = code
        self.message = message
        self.status = status
        """The HTTP status; 0 where there was no response."""
        self.sent = sent
        """Whether the accounts server may have counted the request."""
        super().__init__(f"{message}. {self.advice}")

    @property
    def may_have_given(self) -> bool:
        """Whether the accounts server may have given what was asked for: its response did not arrive, or was none."""
        return self.sent and not self.status and self.code != "no_refresh_token"

    @property
    def advice(self) -> str:
        """What helps, in one or two sentences."""
        return ADVICE.get(self.code, DEFAULT_ADVICE)

    @property
    def wait(self) -> int:
        """The seconds for which Zoho is not asked for a token again; 0 where it may be at once."""
        return WAITS.get(self.code, 0)

    def wait_after(self, failures: int) -> int:
        """The seconds for which Zoho is not asked for a token again, where so many requests in a row failed before."""
        if not self.sent:
            return 0
        return self.wait or wait_after_failures(failures)

    def until(self, seconds: float) -> OAuthError:
        """The same error for a caller who comes before the wait is over."""
        message = f"{self.message}; it is asked again in {math.ceil(seconds / 60)} min"
        return OAuthError(self.code, message, self.status)

    @property
    def settings(self) -> str:
        """The environment variables to look at, as a sentence; empty where none of them is the cause."""
        names = SETTINGS.get(self.code, DEFAULT_SETTINGS)
        return f"Settings: {', '.join(ENV_PREFIX + name for name in names)}." if names else ""


def refused(error: object, status: int = 200) -> OAuthError:
    """The error for what the accounts server calls an error."""
    code = re.sub(r"[^a-z0-9]+", "_", str(error or "").lower())[:60].strip("_")
    if not code:
        return OAuthError(NO_REASON, "Zoho gave no access token", status)
    return OAuthError(code, f"Zoho refused: {code}", status)


def not_served(received: RawResponse, host: str) -> OAuthError | None:
    """The error for a response that is none of the accounts server's to a request like ours; None where it may be."""
    if received.status == httpx2.codes.TOO_MANY_REQUESTS:
        return OAuthError("too_many_requests", f"{host} refused the request (HTTP 429)", received.status)
    if received.status >= 500:
        return OAuthError("server_failed", f"{host} failed (HTTP {received.status})", received.status)
    if 300 <= received.status < 400:
        return OAuthError("redirect", f"{host} redirects (HTTP {received.status})", received.status)
    if "html" in received.media_type or not parse_json(received.content)[1]:
        what = "a web page" if "html" in received.media_type else "something that is not JSON"
        return OAuthError("no_json", f"{host} responded with {what} (HTTP {received.status})", received.status)
    return None


def no_token(error: OAuthError, *, of_settings: bool, connected: bool = True) -> ApiError:
    """The error where there is no access token. `of_settings`: the account is the environment's.

    `connected`: there is an account that an administrator can mend; an administrator who only connects it has none.
    """
    of_account = not OF_ACCOUNT.isdisjoint(SETTINGS.get(error.code, DEFAULT_SETTINGS))
    again = RECONNECT if of_account and connected else ""
    advice = " ".join(filter(None, (error.advice, error.settings if of_settings else again)))
    wait = error.wait or (0 if error.sent or of_settings else FIRST_WAIT)  # what Zoho did not count says little
    limits = {"retry-after": wait} if wait else {}
    return ApiError(error.status, "NO_TOKEN", f"There is no access token: {error.message}", advice, limits=limits)
