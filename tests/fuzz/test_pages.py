"""The pages of somebody who has signed in answer whatever is asked of them, and whatever is put into their forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.hosting.storage.sessions import csrf_of

from tests.support.admin_session import AdminSession
from tests.support.fuzz import rounds, texts
from tests.support.server import Site, running_server
from tests.support.upstream import running_upstream

OF_SERVER = ("", "/calls.csv", "/settings", "/created", "/rotate", "/connect", "/try", "/revoke")
OF_ACCOUNT = ("", "/delete", "/servers", "/servers/new", *(f"/servers/{{server}}{each}" for each in OF_SERVER))
PAGES: tuple[str, ...] = ("/", "/people", "/audit", "/api-tokens", "/preview", "/accounts/new")
PAGES += tuple(f"/accounts/{{account}}{each}" for each in OF_ACCOUNT)
FORMS: tuple[str, ...] = ("/api-tokens", "/accounts/new", "/accounts/{account}", "/accounts/{account}/reconnect")
FORMS += ("/accounts/{account}/servers/new", "/people/1/remove", "/api-tokens/1/revoke")
FORMS += tuple(f"/accounts/{{account}}/servers/{{other}}/{each}" for each in ("settings", "rotate", "pause", "resume"))
FORMS += ("/accounts/{account}/servers/{server}/try",)
"""Those that leave the account and the server there. What the settings of one become, no tool is tried with."""
TOOL = "list_all_zoho_desk_tickets_search"
CONFIG = {"methods": ["read"], "tools": [TOOL]}
IN_ADDRESSES = ("q", "page", "sort", "tool", "account_id", "created", "period", "preset")
FIELD = re.compile(r'name="([^"]+)"')
ODD = ("-1", "0", "1e400", "\u00b2", "9" * 400, "9999-12-31T23:59", "-99999", "x=y", "=", "::/0", "[", "*", "\x00", "%")
KNOWN = ("all", "read", "core", "custom", "url", "token", "oauth", "discover", "list_all_zoho_desk_tickets", "true")


@dataclass
class Pages:
    """A session, what stands for the names in paths, and the fields of all forms."""

    session: AdminSession
    words: dict[str, str]
    fields: list[str]

    def path(self, pattern: str) -> str:
        return pattern.format(**self.words)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    with running_upstream() as upstream:
        site = Site(tmp_path_factory.mktemp("fuzz"), upstream.url, {})
        with running_server(site, token=site.api_token()) as server:
            account = server.connect(upstream.account())
            ids = {each: str(server.create(account, config=CONFIG)["id"]) for each in ("server", "other")}
            words = {"account": account, **ids}
            made = Pages(AdminSession(server), words, [])
            seen = [made.session.get(f"{made.path(each)}?tool={TOOL}") for each in PAGES]
            assert {each.status_code for each in seen} <= {200, 303}
            made.fields = sorted({name for each in seen for name in FIELD.findall(each.text)} - {"csrf"})
            yield made


written = texts | st.sampled_from(ODD + KNOWN)
named = st.lists(st.tuples(st.integers(0), written), max_size=12)
"""Numbers of names, and what is written there."""


def named_by(names: Sequence[str], wanted: list[tuple[int, str]]) -> list[tuple[str, str]]:
    return [(names[number % len(names)], text) for number, text in wanted]


def is_taken(answer: httpx2.Response) -> bool:
    """Whether the server did not fail, and knew who asked: else no page is reached."""
    return answer.status_code < 500 and "/sign-in" not in answer.headers.get("Location", "")


def encoded(pairs: list[tuple[str, str]]) -> str:
    return urlencode(pairs, errors="replace")


@rounds(40)
@given(st.sampled_from(PAGES), named)
def test_any_page_is_shown_or_refused(pages: Pages, pattern: str, asked: list[tuple[int, str]]) -> None:
    query = named_by(IN_ADDRESSES if pattern != "/preview" else pages.fields, asked)
    answer = pages.session.get(f"{pages.path(pattern)}?{encoded(query)}")
    assert is_taken(answer), (pattern, query)


@rounds(60)
@given(st.sampled_from(FORMS), named)
def test_any_form_is_taken_or_refused(pages: Pages, pattern: str, filled: list[tuple[int, str]]) -> None:
    pairs = named_by(pages.fields, filled)
    body = encoded([("csrf", csrf_of(pages.session.cookie)), ("tool", TOOL), *pairs])
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = pages.session.http.post(pages.path(pattern), content=body.encode(), headers=kind)
    assert is_taken(answer), (pattern, pairs)


def test_the_forms_that_are_tried_are_there(pages: Pages) -> None:
    answers = {each: pages.session.post(pages.path(each), tool=TOOL).status_code for each in FORMS}
    assert [each for each, status in answers.items() if status in (403, 404, 405) and "/1/" not in each] == []
    assert len(pages.fields) > 20
