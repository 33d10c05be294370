"""What clients find out about the server, and how their access ends. On both databases."""

from __future__ import annotations

import re
from typing import Any

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.oauth import Client, Person
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server

READ = {"methods": ["read"], "tags": ["tickets"]}


def status_of(url: str, token: str) -> int:
    return rpc.post(url, "tools/list", Authorization=f"Bearer {token}").status_code


def test_a_401_leads_to_the_metadata(server: Server, made: dict[str, Any]) -> None:
    refused = rpc.post(made["url"], "tools/list")
    assert refused.status_code == 401
    found = re.search(r'resource_metadata="([^"]+)"', refused.headers["www-authenticate"])
    assert found
    resource = plain_http.get(found[1]).json()
    assert resource["resource"] == made["url"]
    issuer = resource["authorization_servers"][0]
    assert issuer == server.url
    metadata = plain_http.get(f"{issuer}/.well-known/oauth-authorization-server").json()
    assert metadata["issuer"] == issuer
    assert metadata["code_challenge_methods_supported"] == ["S256"]
    assert metadata["client_id_metadata_document_supported"]
    assert plain_http.get(f"{server.url}/.well-known/oauth-protected-resource/mcp/other").status_code == 404


def test_the_url_holds_no_secret_and_is_the_only_one(server: Server, account: str, made: dict[str, Any]) -> None:
    assert made["url"] == f"{server.url}/mcp/{made['id']}"
    path = f"/integrated-account/{account}/mcp"
    assert server.api.post(f"{path}/{made['id']}/rotate").status_code == 409
    open_url = server.create(account, config=READ)
    assert rpc.post(f"{server.url}/mcp/{open_url['id']}", "tools/list").status_code == 404
    server.api.patch(f"{path}/{open_url['id']}", json={"access": "oauth"})
    assert rpc.post(open_url["url"], "tools/list").status_code == 404
    assert rpc.post(f"{server.url}/mcp/{open_url['id']}", "tools/list").status_code == 401


def test_an_api_token_is_no_access_token(site: Site, made: dict[str, Any]) -> None:
    assert status_of(made["url"], site.api_token("caller")) == 401


def test_a_client_revokes_its_tokens(client: Client, person: Person) -> None:
    for name in ("access_token", "refresh_token"):
        tokens = client.tokens(person)
        form = {"client_id": client.id, "token": tokens[name]}
        assert plain_http.post(f"{client.server.url}/revoke", data=form).status_code == 200
        assert plain_http.post(f"{client.server.url}/revoke", data=form).status_code == 200
        assert status_of(client.resource, tokens["access_token"]) == 401
        assert client.refresh(tokens["refresh_token"]).status_code == 400


def test_an_admin_ends_the_access_of_a_client(
    server: Server, account: str, made: dict[str, Any], client: Client, person: Person
) -> None:
    tokens = client.tokens(person)
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    shown = server.api.get(f"{path}/clients").json()["data"][0]
    assert (shown["client_name"], shown["person"]) == ("Agent of Ann", "test caller")
    assert server.api.delete(f"{path}/clients/{shown['id']}").status_code == 204
    assert status_of(made["url"], tokens["access_token"]) == 401
    assert shown["id"] not in [each["id"] for each in server.api.get(f"{path}/clients").json()["data"]]
    log = server.api.get("/audit-log").json()["data"]
    assert {"oauth.agreed", "oauth.ended"} <= {entry["action"] for entry in log}


def test_access_ends_with_the_api_token_of_the_person(site: Site, server: Server, client: Client) -> None:
    before = site.run("api-token", "list").stdout.splitlines()
    tokens = client.tokens(Person(server, site.api_token("caller")))
    added = set(site.run("api-token", "list").stdout.splitlines()) - set(before)
    assert status_of(client.resource, tokens["access_token"]) == 200
    token = added.pop().split()[0]
    assert "Agent of Ann" in AdminSession(server).get(f"/api-tokens/{token}/revoke").text  # what is lost is named
    site.run("api-token", "revoke", token)
    assert status_of(client.resource, tokens["access_token"]) == 401
    assert client.refresh(tokens["refresh_token"]).status_code == 400


def test_access_ends_with_the_mcp_server(server: Server, account: str, person: Person) -> None:
    made = server.create(account, config=READ, access="oauth")
    client = Client(server, made["url"])
    tokens = client.tokens(person)
    assert server.api.delete(f"/integrated-account/{account}/mcp/{made['id']}").status_code == 204
    assert status_of(made["url"], tokens["access_token"]) == 404
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"


def test_replicas_share_codes_tokens_and_clients(site: Site, server: Server, client: Client, person: Person) -> None:
    code = client.code(person)
    with running_server(site, token=server.token, ZOHO_DESK_MCP_PUBLIC_URL=server.url) as replica:
        client.server = replica
        tokens = client.exchange(code).json()
        assert status_of(client.resource, tokens["access_token"]) == 200
        there = client.resource.replace(server.url, replica.url)
        assert status_of(there, tokens["access_token"]) == 200
        renewed = client.refresh(tokens["refresh_token"]).json()
        client.server = server
        site.execute("UPDATE oauth_tokens SET used_at = '2020-01-01 00:00:00.000000' WHERE used_at IS NOT NULL")
        assert client.refresh(tokens["refresh_token"]).status_code == 400
        assert status_of(there, renewed["access_token"]) == 401


def test_the_sse_transport_needs_the_same_token(client: Client, person: Person, made: dict[str, Any]) -> None:
    url = made["url"].replace("/mcp/", "/sse/", 1)
    refused = plain_http.get(url)
    assert refused.status_code == 401
    assert f"/.well-known/oauth-protected-resource/sse/{made['id']}" in refused.headers["www-authenticate"]
    token = client.tokens(person)["access_token"]
    with plain_http.stream("GET", url, headers={"Authorization": f"Bearer {token}"}, timeout=10) as stream:
        assert stream.status_code == 200


def test_nothing_secret_is_in_the_log(server: Server, client: Client, person: Person) -> None:
    code = client.code(person)
    tokens = client.exchange(code).json()
    client.refresh(tokens["refresh_token"])
    status_of(client.resource, tokens["access_token"])
    wait_until(lambda: server.log_text.count("/token") > 0)
    for secret in (code, client.verifier, *(tokens[name] for name in ("access_token", "refresh_token"))):
        assert secret not in server.log_text


def test_a_client_that_renews_all_the_time_keeps_a_bounded_number_of_tokens(
    site: Site, client: Client, person: Person
) -> None:
    """Each renewal left two rows, for a month."""
    tokens = client.tokens(person)
    (grant,) = site.execute("SELECT id FROM oauth_grants ORDER BY created_at DESC LIMIT 1")[0]
    rows = [
        f"('{grant} {kind} {number}', '{grant}', '{kind}', '2090-01-01 00:00:00', {used})"
        for kind, used in (("access", "NULL"), ("refresh", "NULL"), ("refresh", "'2026-01-01 00:00:00'"))
        for number in range(800 * (used != "NULL"), 800 + 700 * (used != "NULL") + 700 * (kind == "access"))
    ]
    site.execute(f"INSERT INTO oauth_tokens (token_hash, grant_id, kind, expires_at, used_at) VALUES {', '.join(rows)}")
    for _ in range(3):
        tokens = client.refresh(tokens["refresh_token"]).json()
        assert status_of(client.resource, tokens["access_token"]) == 200
    counted = f"SELECT kind, count(*), count(used_at) FROM oauth_tokens WHERE grant_id = '{grant}' GROUP BY kind"
    left = {kind: (count, used) for kind, count, used in site.execute(counted)}
    assert {kind: count for kind, (count, _) in left.items()} == {"access": 1000, "refresh": 1000}
    assert left["refresh"][1] >= 195  # those that were used went first
