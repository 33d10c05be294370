"""What somebody tries who has seen a code or a token, or is another client. On both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.support import plain_http, rpc
from tests.support.oauth import CALLBACK, Client, Person, link_back, query_of
from tests.support.server import Server, Site

READ = {"methods": ["read"], "tags": ["tickets"]}


def status_of(url: str, token: str) -> int:
    return rpc.post(url, "tools/list", Authorization=f"Bearer {token}").status_code


def test_a_code_serves_once_and_the_second_time_ends_what_it_gave(client: Client, person: Person) -> None:
    code = client.code(person)
    tokens = client.exchange(code).json()
    assert status_of(client.resource, tokens["access_token"]) == 200
    again = client.exchange(code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert status_of(client.resource, tokens["access_token"]) == 401
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_a_code_that_comes_again_long_after_ends_what_it_gave(site: Site, client: Client, person: Person) -> None:
    code = client.code(person)
    tokens = client.exchange(code).json()
    site.execute("UPDATE oauth_grants SET code_expires_at = '2020-01-01 00:00:00.000000'")
    assert client.exchange(code).json()["error"] == "invalid_grant"
    assert status_of(client.resource, tokens["access_token"]) == 401


@pytest.mark.parametrize("used", ["2020-01-01", "2100-01-01"])
def test_a_refresh_token_that_comes_again_long_after_ends_the_family(
    site: Site, client: Client, person: Person, used: str
) -> None:
    """Also one whose first use is still to come, by a clock that was wrong then."""
    first = client.tokens(person)
    second = client.refresh(first["refresh_token"]).json()
    assert status_of(client.resource, second["access_token"]) == 200
    site.execute(f"UPDATE oauth_tokens SET used_at = '{used} 00:00:00.000000' WHERE used_at IS NOT NULL")
    assert client.refresh(first["refresh_token"]).json()["error"] == "invalid_grant"
    assert status_of(client.resource, first["access_token"]) == 401
    assert status_of(client.resource, second["access_token"]) == 401
    assert client.refresh(second["refresh_token"]).json()["error"] == "invalid_grant"


def test_programs_of_one_person_may_renew_at_the_same_time(client: Client, person: Person) -> None:
    """They share what they keep. A response that is lost looks the same."""
    first = client.tokens(person)
    with ThreadPoolExecutor(5) as pool:
        renewed = [one.json() for one in pool.map(lambda _: client.refresh(first["refresh_token"]), range(5))]
    assert len({one["access_token"] for one in renewed}) == 5
    assert {status_of(client.resource, one["access_token"]) for one in renewed} == {200}
    assert client.refresh(renewed[0]["refresh_token"]).status_code == 200


@pytest.mark.parametrize("verifier", ["x" * 43, ""])
def test_a_code_without_its_verifier_gives_nothing(client: Client, person: Person, verifier: str) -> None:
    code = client.code(person)
    assert client.exchange(code, code_verifier=verifier).status_code == 400
    assert client.exchange(code).status_code == 200


def test_a_code_and_a_refresh_token_are_of_their_client(server: Server, client: Client, person: Person) -> None:
    other = Client(server, client.resource, verifier=client.verifier)
    code = client.code(person)
    assert other.exchange(code).json()["error"] == "invalid_grant"
    tokens = client.exchange(code).json()
    assert other.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    refused = plain_http.post(f"{server.url}/revoke", data={"client_id": other.id, "token": tokens["access_token"]})
    assert refused.status_code == 200
    assert status_of(client.resource, tokens["access_token"]) == 200
    assert client.refresh(tokens["refresh_token"]).status_code == 200


def test_a_token_is_for_one_mcp_url(server: Server, account: str, client: Client, person: Person) -> None:
    other = server.create(account, config=READ, access="oauth")["url"]
    code = client.code(person)
    assert client.exchange(code, resource=other).json()["error"] == "invalid_target"
    tokens = client.exchange(code).json()
    refused = rpc.post(other, "tools/list", Authorization=f"Bearer {tokens['access_token']}")
    assert refused.status_code == 401
    assert 'error="invalid_token"' in refused.headers["www-authenticate"]
    assert client.refresh(tokens["refresh_token"], resource=other).json()["error"] == "invalid_target"
    assert client.refresh(tokens["refresh_token"]).status_code == 200


@pytest.mark.parametrize(
    "uri",
    [
        "https://evil.example/callback",
        f"{CALLBACK}/more",
        f"{CALLBACK}?more=1",
        "http://127.0.0.1:40123@evil.example/callback",
        "http://localhost:40123/callback",
        "http://127.0.0.1.evil.example:40123/callback",
        "https://127.0.0.1:40123/callback",
        f" {CALLBACK}",
        CALLBACK.replace("/call", "/\ncall"),
        CALLBACK.replace("ttp:", "\rttp:"),
        f"{CALLBACK}\t",
        "",
    ],
)
def test_nobody_is_sent_where_the_client_did_not_register(client: Client, person: Person, uri: str) -> None:
    page = person.page(client.address(redirect_uri=uri))
    assert page.status_code == 400
    assert "location" not in page.headers
    assert person.decide(client.address(), redirect_uri=uri or "x:y").status_code == 400


def test_a_code_is_for_the_address_that_it_was_sent_to(server: Server, person: Person, made: dict[str, Any]) -> None:
    """Any port of loopback may be asked for, but the code is for that one."""
    client = Client(server, made["url"])
    client.redirect_uri = CALLBACK.replace("40123", "50999")
    code = client.code(person)
    assert client.exchange(code, redirect_uri=CALLBACK).status_code == 400
    assert client.exchange(code).status_code == 200


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"resource": ""}, "invalid_target"),
        ({"resource": "https://elsewhere.example/mcp/mcp_00000000000000000000"}, "invalid_target"),
    ],
)
def test_a_client_is_told_what_is_wrong(client: Client, person: Person, changed: dict[str, str], error: str) -> None:
    page = person.page(client.address(**changed))
    assert (page.status_code, page.headers.get("location")) == (400, None), "anybody may register a client"
    told = query_of(link_back(page))
    assert (told["error"], told["state"], told["iss"]) == (error, "state of the client", client.server.url)
    assert "code" not in told


def test_a_person_may_refuse(client: Client, person: Person) -> None:
    told = query_of(person.decide(client.address(), "deny").headers["location"])
    assert told["error"] == "access_denied"
    assert "code" not in told


def test_a_form_of_another_site_agrees_to_nothing(client: Client, person: Person) -> None:
    assert person.decide(client.address(), csrf="0" * 64).status_code == 403
    form = {"decision": "allow", "client_id": client.id}
    headers = {"Origin": "https://evil.example"}
    assert person.http.post("/authorize", data=form, headers=headers).status_code == 403


def test_a_caller_sees_only_the_page_of_consent(client: Client, person: Person) -> None:
    assert person.page(client.address()).status_code == 200
    for path in ("/", "/audit", "/accounts/new"):
        assert person.http.get(path).headers["location"].startswith("/sign-in"), path


def test_a_client_that_is_not_known_must_register_again(client: Client, person: Person) -> None:
    refused = client.token(grant_type="authorization_code", client_id="client_gone", code="x", code_verifier="x")
    assert (refused.status_code, refused.json()["error"]) == (401, "invalid_client")
    assert person.page(client.address(client_id="client_gone")).status_code == 400
    doubled = plain_http.post(
        f"{client.server.url}/token",
        content=f"client_id={client.id}&client_id=x&grant_type=refresh_token&refresh_token=x",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert doubled.json()["error"] == "invalid_request"


@pytest.mark.parametrize("resource", ["http://[", "http://[::1", "//[", "http://a\u2100/", "\\["])
def test_a_resource_that_is_no_address_is_refused(client: Client, person: Person, resource: str) -> None:
    page = person.page(client.address(resource=resource))
    assert query_of(link_back(page))["error"] == "invalid_target"
    assert client.exchange(client.code(person), resource=resource).json()["error"] == "invalid_target"
    refresh_token = client.tokens(person)["refresh_token"]
    assert client.refresh(refresh_token, resource=resource).json()["error"] == "invalid_target"


@pytest.mark.parametrize("path", ["%5B", "%5Bx", "%E2%84%80", ":x"])
def test_metadata_of_what_is_no_address_is_not_found(server: Server, path: str) -> None:
    assert plain_http.get(f"{server.url}/.well-known/oauth-protected-resource{path}").status_code == 404
