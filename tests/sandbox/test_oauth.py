"""The accounts host: consent, tokens, revocation."""

from __future__ import annotations

import time
from urllib.parse import parse_qs, urlsplit

import pytest
from zoho_desk_mcp.sandbox import credentials, oauth
from zoho_desk_mcp.sandbox.app import create_app

from tests.support.desk import TOKEN_FORM, Desk, error

CONSENT = {
    "response_type": "code",
    "client_id": credentials.CLIENT_ID,
    "scope": "Desk.tickets.READ,Desk.search.READ",
    "redirect_uri": "http://127.0.0.1:9999/callback",
    "access_type": "offline",
    "state": "s-1",
}


def token(desk: Desk, **changes: str) -> dict[str, object]:
    response = desk.post("/oauth/v2/token", data=TOKEN_FORM | changes)
    assert response.status_code == 200
    answer: dict[str, object] = response.json()
    return answer


def test_refresh_gives_an_access_token_and_no_refresh_token() -> None:
    desk = Desk(create_app())
    answer = token(desk)
    assert answer["expires_in"] == 3600
    assert answer["access_token"]
    assert "refresh_token" not in answer
    assert desk.app.state.token_requests == 1


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"client_id": "x"}, "invalid_client"),
        ({"client_secret": "x"}, "invalid_client_secret"),
        ({"refresh_token": "x"}, "invalid_code"),
        ({"grant_type": "x"}, "unsupported_grant_type"),
    ],
)
def test_errors_come_with_status_200(change: dict[str, str], expected: str) -> None:
    assert token(Desk(create_app()), **change) == {"error": expected}


def test_eleventh_token_in_ten_minutes_is_refused() -> None:
    desk = Desk(create_app())
    for _ in range(10):
        assert "access_token" in token(desk)
    refused = desk.post("/oauth/v2/token", data=TOKEN_FORM)
    assert refused.status_code == 400
    assert refused.json()["error"] == "Access Denied"
    desk.app.state.tokens.quota = None
    assert "access_token" in token(desk)


def test_tokens_expire(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    assert desk.get("tickets").status_code == 200
    later = time.monotonic() + oauth.ACCESS_SECONDS + 1
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert error(desk.get("tickets")) == (401, "INVALID_OAUTH")


def test_all_tokens_can_be_expired_at_once(desk: Desk) -> None:
    desk.app.state.tokens.expire_all()
    assert error(desk.get("tickets")) == (401, "INVALID_OAUTH")


def test_at_most_fifteen_access_tokens_live(desk: Desk) -> None:
    desk.app.state.tokens.quota = None
    for _ in range(14):
        token(desk)
    assert desk.get("tickets").status_code == 200
    token(desk)
    assert error(desk.get("tickets")) == (401, "INVALID_OAUTH")


def test_revoking_ends_all_tokens(desk: Desk) -> None:
    assert desk.post("/oauth/v2/token/revoke", params={"token": credentials.REFRESH_TOKEN}).json() == {
        "status": "success"
    }
    assert error(desk.get("tickets")) == (401, "INVALID_OAUTH")
    assert token(desk) == {"error": "invalid_code"}


def test_self_client_code_works_once() -> None:
    desk = Desk(create_app())
    first = token(desk, grant_type="authorization_code", code=credentials.GRANT_CODE)
    assert first["refresh_token"]
    assert token(desk, grant_type="authorization_code", code=credentials.GRANT_CODE) == {"error": "invalid_code"}


def test_consent_leads_back_with_code_and_state() -> None:
    desk = Desk(create_app())
    page = desk.get("/oauth/v2/auth", **CONSENT, prompt="consent")
    assert page.status_code == 200
    assert "Desk.tickets.READ" in page.text
    accepted = desk.post("/oauth/v2/auth", params=CONSENT, data={"choice": "accept"})
    assert accepted.status_code == 302
    answer = parse_qs(urlsplit(accepted.headers["location"]).query)
    assert answer["state"] == ["s-1"]
    wrong = token(desk, grant_type="authorization_code", code=answer["code"][0], redirect_uri="http://elsewhere")
    assert wrong == {"error": "invalid_redirect_uri"}


def test_granted_scopes_bind() -> None:
    desk = Desk(create_app())
    location = desk.get("/oauth/v2/auth", **CONSENT).headers["location"]
    code = parse_qs(urlsplit(location).query)["code"][0]
    answer = token(desk, grant_type="authorization_code", code=code, redirect_uri=CONSENT["redirect_uri"])
    desk.headers["Authorization"] = f"Zoho-oauthtoken {answer['access_token']}"
    assert desk.get("tickets/search").status_code == 200
    assert error(desk.get("contacts")) == (403, "SCOPE_MISMATCH")


def test_rejecting_leads_back_with_an_error() -> None:
    rejected = Desk(create_app()).post("/oauth/v2/auth", params=CONSENT, data={"choice": "reject"})
    assert "error=access_denied" in rejected.headers["location"]


def test_consent_escapes_what_it_shows() -> None:
    page = Desk(create_app()).get("/oauth/v2/auth", **CONSENT | {"scope": "<script>"}, prompt="consent")
    assert "<script>" not in page.text


def test_unknown_client_gets_no_redirect() -> None:
    assert Desk(create_app()).get("/oauth/v2/auth", **CONSENT | {"client_id": "x"}).status_code == 400


def test_a_challenged_code_needs_its_verifier() -> None:
    desk = Desk(create_app())
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"  # RFC 7636, appendix B
    challenge = {"code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "code_challenge_method": "S256"}
    answers = []
    for given in ({}, {"code_verifier": "wrong"}, {"code_verifier": verifier}):
        location = desk.get("/oauth/v2/auth", **CONSENT, **challenge).headers["location"]
        code = parse_qs(urlsplit(location).query)["code"][0]
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": CONSENT["redirect_uri"]}
        answers.append(token(desk, **form, **given))
    assert answers[:2] == [{"error": "invalid_code"}] * 2
    assert answers[2]["refresh_token"]
