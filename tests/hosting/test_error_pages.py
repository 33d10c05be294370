"""What is wrong with a request: a page for people, JSON for programs."""

from __future__ import annotations

import pytest

from tests.support import plain_http
from tests.support.ports import wait_until
from tests.support.server import Server, Site, make_site, server_that_may_fail
from tests.support.upstream import Upstream

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("PUT", "/sign-in", 405),
        ("DELETE", "/", 405),
        ("POST", "/healthz", 405),
        ("PUT", "/integrated-account", 405),
        ("GET", "/integrated-account", 401),
    ],
)
def test_a_browser_gets_a_page_and_a_program_json(server: Server, method: str, path: str, status: int) -> None:
    page = plain_http.request(method, f"{server.url}{path}", headers=BROWSER)
    answer = plain_http.request(method, f"{server.url}{path}", headers={"Accept": "*/*"})
    assert (page.status_code, answer.status_code) == (status, status)
    assert page.headers["content-type"].startswith("text/html")
    assert "<h1>" in page.text
    assert answer.json()["error"]["message"] in page.text
    for name in ("allow", "www-authenticate"):
        assert page.headers.get(name) == answer.headers.get(name)
    assert ("allow" in page.headers) == (status == 405)


def test_a_failure_of_the_server_is_told_alike_and_is_in_its_log(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A time that is none is no database that is down."""
    site: Site = make_site(request, "postgresql", upstream, tmp_path_factory.mktemp("site"))
    with server_that_may_fail(site, token=site.api_token()) as server:
        site.execute("ALTER TABLE audit_log ALTER COLUMN at TYPE text USING 'no time'")
        answers = [server.api.get("/audit-log", headers=accept) for accept in ({}, BROWSER)]
        assert [each.status_code for each in answers] == [500, 500]
        assert answers[0].json()["error"]["code"] == "FAILED"
        assert answers[1].headers["content-type"].startswith("text/html")
        assert "<h1>The server failed. Its log says more.</h1>" in answers[1].text
        assert all("audit_log" not in each.text for each in answers)
        wait_until(lambda: "list_entries" in server.log_text)
