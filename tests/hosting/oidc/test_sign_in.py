"""People sign in with a real OpenID Connect provider, which runs here: who is let in, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from zoho_desk_mcp.server.hosting.oidc.pages import MAX_PAGE

from tests.support import plain_http, rpc
from tests.support.identity_provider import SECRET, Employee, identity_provider
from tests.support.nginx import running_nginx
from tests.support.oauth import Client, query_of
from tests.support.ports import free_port
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture(scope="module", params=["id_token", "userinfo"])
def server(
    request: pytest.FixtureRequest, sqlite_site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """With a provider that tells groups in the ID token, or only when it is asked for them."""
    port = free_port()
    with (
        identity_provider(tmp_path_factory.mktemp("provider"), port, request.param) as settings,
        running_server(
            sqlite_site, token=sqlite_site.api_token(), url=f"http://127.0.0.1:{port}", **settings
        ) as running,
    ):
        yield running


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


def test_an_admin_is_let_in_and_named_in_the_audit_log(server: Server, account: str) -> None:
    ann = Employee(server, "ann")
    assert "Sign in with your organization" in ann.get("/sign-in").text
    page = ann.sign_in(f"/accounts/{account}/servers")
    assert page.status_code == 200
    assert f'content="0;url=/accounts/{account}/servers"' in page.text
    assert "ann of Acme" in ann.get(f"/accounts/{account}/servers").text
    form = {"name": "By Ann", "methods": "read", "tags": "tickets", "ends": "never"}
    assert ann.post(f"/accounts/{account}/servers/new", **form).status_code == 303
    made = server.api.get(f"/integrated-account/{account}/mcp").json()["data"]
    assert [each["created_by"] for each in made if each["name"] == "By Ann"] == ["ann of Acme"]
    actions = {
        entry["action"] for entry in server.api.get("/audit-log").json()["data"] if entry["actor"] == "ann of Acme"
    }
    assert {"person.added", "page.signed_in", "mcp_server.created"} <= actions


def test_a_viewer_sees_everything_and_changes_nothing(server: Server, account: str) -> None:
    vic = Employee(server, "vic")
    vic.sign_in()
    for path in ("/", f"/accounts/{account}", f"/accounts/{account}/servers", "/audit"):
        assert vic.get(path).status_code == 200, path
    for path in ("/accounts/new", f"/accounts/{account}/delete", f"/accounts/{account}/servers/new"):
        assert vic.post(path, name="x").status_code == 403, path
    assert server.api.get(f"/integrated-account/{account}").status_code == 200


def test_a_caller_agrees_to_oauth_clients_and_sees_no_page(server: Server, account: str) -> None:
    made = server.create(account, config=READ, access="oauth")
    client = Client(server, made["url"])
    cal = Employee(server, "cal")
    cal.sign_in(client.address())
    assert cal.get("/").headers["location"].startswith("/sign-in")
    page = cal.get(client.address())
    csrf = re.search(r'name="csrf" value="([0-9a-f]+)"', page.text)
    assert csrf
    fields = {**query_of(client.address()), "csrf": csrf[1], "decision": "allow"}
    back = cal.http.post(f"{server.url}/authorize", data=fields)
    tokens = client.exchange(query_of(back.headers["location"])["code"]).json()
    assert rpc.tools(made["url"], Authorization=f"Bearer {tokens['access_token']}")
    shown = server.api.get(f"/integrated-account/{account}/mcp/{made['id']}/clients").json()["data"]
    assert [each["person"] for each in shown] == ["cal of Acme"]
    vic = Employee(server, "vic")
    vic.sign_in()
    assert vic.get(client.address()).status_code == 403


def test_whoever_has_no_role_is_not_let_in(server: Server) -> None:
    eve = Employee(server, "eve")
    refused = eve.sign_in()
    assert refused.status_code == 403
    assert "None of your groups" in refused.text
    assert eve.get("/").headers["location"].startswith("/sign-in")


def test_a_sign_in_is_of_the_browser_that_began_it_and_serves_once(server: Server) -> None:
    ann = Employee(server, "ann-two")
    back = ann.led_back()
    other = Employee(server, "ann-three")
    assert other.http.get(back).status_code == 400
    assert ann.http.get(re.sub(r"state=[^&]+", "state=forged", back)).status_code == 400
    assert ann.http.get(re.sub(r"iss=[^&]+", "iss=https%3A%2F%2Fevil.example", back)).status_code == 400
    assert ann.http.get(re.sub(r"code=[^&]+", "code=forged", back)).status_code == 502
    assert ann.http.get(back).status_code == 200
    assert ann.http.get(back).status_code == 400


def test_a_sign_in_leads_to_pages_of_this_server_only(server: Server) -> None:
    page = Employee(server, "ann-four").sign_in("https://evil.example/")
    assert 'content="0;url=/"' in page.text


def test_the_row_of_a_person_is_no_api_token(server: Server, sqlite_site: Site) -> None:
    Employee(server, "ann-five").sign_in()
    listed = sqlite_site.run("api-token", "list").stdout
    assert "ann-five of Acme" in listed
    for text in ("ann-five", f"{server.url} ann-five", "person:"):
        headers = {"Authorization": f"Bearer {text}"}
        assert server.api.get("/integrated-account", headers=headers).status_code == 401
    assert SECRET not in server.log_text


def test_an_end_of_the_row_ends_the_sessions(server: Server, sqlite_site: Site) -> None:
    ann = Employee(server, "ann-six")
    ann.sign_in()
    assert ann.get("/").status_code == 200
    row = next(line for line in sqlite_site.run("api-token", "list").stdout.splitlines() if "ann-six" in line)
    sqlite_site.run("api-token", "revoke", row.split()[0])
    assert ann.get("/").status_code == 303


def test_people_are_seen_and_removed_with_what_acts_for_them(server: Server, account: str) -> None:
    made = server.create(account, name="For Cal", config=READ, access="oauth")
    client, cal, ann = Client(server, made["url"]), Employee(server, "cal-two"), Employee(server, "ann-seven")
    ann.sign_in()
    cal.sign_in(client.address())
    csrf = re.search(r'name="csrf" value="([0-9a-f]+)"', cal.get(client.address()).text)
    assert csrf
    fields = {**query_of(client.address()), "csrf": csrf[1], "decision": "allow"}
    back = cal.http.post(f"{server.url}/authorize", data=fields)
    token = client.exchange(query_of(back.headers["location"])["code"]).json()["access_token"]

    person = next(each for each in server.api.get("/person").json()["data"] if each["name"] == "cal-two of Acme")
    assert (person["role"], [each["server_name"] for each in person["clients"]]) == ("caller", ["For Cal"])
    assert person["signed_in_at"] >= person["created_at"]
    assert "cal-two of Acme" not in ann.get("/api-tokens").text
    assert "cal-two of Acme" not in server.api.get("/api-token").text
    page = ann.get("/people?q=CAL-TWO").text
    assert "Agent of Ann" in page
    assert f'href="/people/{person["id"]}/remove"' in page
    asked = ann.get(f"/people/{person['id']}/remove").text
    assert re.search(r"Agent of Ann</strong> on <span[^>]*>For Cal<", asked)

    assert rpc.tools(made["url"], Authorization=f"Bearer {token}")
    assert ann.post(f"/people/{person['id']}/remove").status_code == 303
    assert rpc.post(made["url"], "tools/list", Authorization=f"Bearer {token}").status_code == 401
    assert cal.get(client.address()).headers["location"].startswith("/sign-in")
    entry = server.api.get("/audit-log", params={"subject_id": person["id"]}).json()["data"][0]
    assert (entry["action"], entry["actor"]) == ("person.removed", "ann-seven of Acme")
    assert server.api.delete(f"/person/{person['id']}").status_code == 404
    assert server.api.delete(f"/api-token/{ann_id(server)}").status_code == 404


def ann_id(server: Server) -> str:
    people = server.api.get("/person").json()["data"]
    return str(next(each["id"] for each in people if each["name"] == "ann-seven of Acme"))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"ISSUER": "http://idp.example.com"}, "https"),
        ({"ISSUER": "https://idp.example.com"}, "CLIENT_ID"),
    ],
)
def test_wrong_settings_are_said_before_anything_listens(
    sqlite_site: Site, settings: dict[str, str], said: str
) -> None:
    variables = {f"ZOHO_DESK_MCP_OIDC_{name}": value for name, value in settings.items()}
    ended = sqlite_site.run("serve", check=False, **variables)
    assert ended.returncode != 0
    assert said in ended.stderr


def test_a_provider_that_is_down_is_told(own_site: Site) -> None:
    settings = {"ISSUER": f"http://127.0.0.1:{free_port()}", "CLIENT_ID": "x", "CLIENT_SECRET": "x"}
    variables = {f"ZOHO_DESK_MCP_OIDC_{name}": value for name, value in settings.items()}
    with running_server(own_site, token=own_site.api_token(), **variables) as server:
        response = Employee(server, "ann").get("/sign-in/oidc")
        assert response.status_code == 502
        assert "it could not be reached" in response.text


def test_two_tabs_sign_in_at_a_time(server: Server) -> None:
    ann = Employee(server, "ann")
    for back in [ann.led_back() for _ in range(2)]:
        assert ann.http.get(back).status_code == 200
        assert ann.http.get(back).status_code == 400


def test_what_was_begun_in_several_tabs_passes_a_proxy(server: Server) -> None:
    """Which takes 8 KB of cookies, whatever clients put into the address of their page."""
    ann = Employee(server, "ann")
    backs = [ann.led_back(f"/authorize?state={number}{'x' * 1_500}") for number in range(4)]
    own = [cookie for cookie in ann.http.cookies.jar if cookie.name.startswith("zoho_desk_mcp")]
    assert sum(len(f"{cookie.name}={cookie.value}; ") for cookie in own) < 8_000
    assert [ann.http.get(back).status_code for back in backs] == [400, 400, 200, 200]


def test_a_long_address_of_a_page_passes_a_proxy_or_is_refused_first(server: Server, tmp_path: Path) -> None:
    """Which takes 4 KB of a response's head by itself, and answers a longer one with 502."""
    port = free_port()
    text = f"""server {{
        listen 127.0.0.1:{port}; access_log /dev/stdout; error_log /dev/stderr;
        location / {{ proxy_set_header Host $http_host; proxy_pass {server.url}; }}
    }}"""
    begun = "; ".join(f"zoho_desk_mcp_oidc_{number:012x}={'a' * 1_500}" for number in range(5))
    headers = {"Host": server.url.removeprefix("http://"), "Cookie": begun}
    with running_nginx(tmp_path, text):
        for size, status in ((MAX_PAGE, 303), (MAX_PAGE + 1, 400), (7_000, 400)):
            page = "/authorize?state=".ljust(size, "x")
            response = plain_http.get(f"http://127.0.0.1:{port}/sign-in/oidc", params={"next": page}, headers=headers)
            assert response.status_code == status, size
            assert status == 303 or "Sign in on the first page" in response.text


def test_no_cookie_serves_in_the_place_of_another(server: Server, account: str) -> None:
    ann = Employee(server, "ann")
    ann.sign_in()
    ann.post(f"/accounts/{account}/servers/new", name="Swapped", methods="read", tags="tickets", ends="never")
    state = query_of(ann.get("/sign-in/oidc").headers["location"])["state"]
    values = {cookie.name: cookie.value for cookie in ann.http.cookies.jar}
    created, begun = "zoho_desk_mcp_created", next(name for name in values if name.startswith("zoho_desk_mcp_oidc_"))
    swapped = plain_http.get(
        f"{server.url}/sign-in/oidc/callback?state={state}&code=x", headers={"Cookie": f"{begun}={values[created]}"}
    )
    assert swapped.status_code == 400
    assert "was not started here" in swapped.text
    made = server.api.get(f"/integrated-account/{account}/mcp").json()["data"]
    page = f"/accounts/{account}/servers/{next(each['id'] for each in made if each['name'] == 'Swapped')}/created"
    ann.http.cookies.set(created, str(values[begun]), domain="127.0.0.1", path="/")
    assert ann.get(page).status_code == 303


def test_people_are_named_by_group_and_by_verified_address(server: Server, account: str) -> None:
    for people, expected in (
        (["group:staff"], {"cal-named": 200, "cal-unverified": 200}),
        (["group:desk-admins"], {"cal-named": 403}),
        (["email:cal@Acme.example"], {"cal-named": 200, "cal-unverified": 403}),
    ):
        made = server.create(account, config={**READ, "people": people}, access="oauth")
        client = Client(server, made["url"])
        for name, status in expected.items():
            employee = Employee(server, name)
            employee.sign_in(client.address())
            assert employee.get(client.address()).status_code == status, (people, name)
