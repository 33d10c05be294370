"""Hosted mode answers whatever is sent to it, with no failure of its own, and goes on."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import plain_http
from tests.support.fuzz import rounds, texts, values
from tests.support.server import Server, Site, running_server
from tests.support.upstream import running_upstream

PATHS = ["/mcp/{token}", "/sse/{token}", "/", "/sign-in", "/accounts/{account}", "/accounts/{account}/servers"]
PATHS += [
    "/integrated-account",
    "/integrated-account/{account}",
    "/integrated-account/{account}/mcp",
    "/metrics",
    "/readyz",
]
PATHS += [
    "/integrated-account/{account}/mcp/{server}",
    "/integrated-account/{account}/mcp/{server}/calls",
    "/static/style.css",
]
PATHS += ["/integrated-account/{account}/reconnect", "/integrated-account/{account}/mcp/{server}/clients", "/metrics"]
PATHS += [
    "/api-token",
    "/api-token/1",
    "/person",
    "/person/1",
    "/audit-log",
    "/people",
    "/api-tokens",
    "/audit",
    "/preview",
]
PATHS += ["/connected/{account}", "/sse/{token}/messages"]
OPEN_PATHS = [
    "/authorize",
    "/token",
    "/register",
    "/revoke",
    "/oauth/callback",
    "/sign-in/oidc",
    "/sign-in/oidc/callback",
]
OPEN_PATHS += ["/.well-known/oauth-authorization-server", "/.well-known/oauth-protected-resource/mcp/{token}"]
"""What anybody may ask for."""
CLIENT = {"redirect_uris": ["http://127.0.0.1/back"], "token_endpoint_auth_method": "none"}


@dataclass
class Target:
    """A server, and what strangers and customers may name of it."""

    server: Server
    words: dict[str, str]


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    with running_upstream() as upstream:
        site = Site(tmp_path_factory.mktemp("fuzz"), upstream.url, {})
        with running_server(site, token=site.api_token()) as server:
            account = server.connect(upstream.account())
            made = server.create(account)
            token = str(made["url"]).rpartition("/")[2]
            client = plain_http.post(f"{server.url}/register", json=CLIENT).json()["client_id"]
            words = {"account": account, "server": str(made["id"]), "token": token, "api": server.token}
            yield Target(server, words | {"client": client})


segments = texts.map(lambda text: quote(text, safe="", errors="replace"))
paths = st.one_of(
    st.sampled_from(PATHS),
    st.tuples(st.sampled_from(PATHS), segments).map(lambda made: f"{made[0]}/{made[1]}"),
    segments.map(lambda text: f"/{text}"),
)
queries = st.dictionaries(
    st.sampled_from(["limit", "cursor", "from", "to", "status", "page"]) | texts, texts, max_size=3
).map(lambda made: urlencode(made, errors="replace"))
kinds = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]
kinds += ["application/json; charset=punycode", "application/json; charset=utf-7"]
NAMES = [
    "Content-Encoding",
    "Mcp-Session-Id",
    "Last-Event-ID",
    "Cookie",
    "Origin",
    "X-Forwarded-For",
    "Range",
    "Mcp-Protocol-Version",
    "Accept",
    "Authorization",
    "Sec-Fetch-Site",
]
header_words = st.sampled_from(
    ["text/html", "text/html, */*;q=0.8", "*/*;q=x", "Bearer", "Bearer zdm_x", "Basic Og==", "cross-site", "2025-06-18"]
)
printable = st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f")
header_values = st.text(printable, max_size=30).map(str.strip) | header_words
headers = st.dictionaries(st.sampled_from(NAMES), header_values, max_size=3)
field_names = st.sampled_from(
    ["jsonrpc", "id", "method", "params", "name", "config", "expires_at", "client_id", "mode", "tools"]
)
bodies = st.one_of(
    st.dictionaries(field_names, values, max_size=5).map(lambda value: json.dumps(value).encode()),
    values.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(texts | st.sampled_from(["token", "csrf"]), texts, max_size=3).map(
        lambda made: urlencode(made, errors="replace").encode()
    ),
    st.binary(max_size=60),
)
methods = st.sampled_from(["GET", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"])


@rounds(60)
@given(methods, paths, queries, st.sampled_from(kinds), headers, bodies, st.booleans())
def test_any_request_is_answered(
    target: Target, method: str, path: str, query: str, kind: str, more: dict[str, str], body: bytes, knows: bool
) -> None:
    words = target.words if knows else target.words | {"token": "A" * 43}
    for name, word in words.items():
        path = path.replace(f"{{{name}}}", word)
    own = {"Content-Type": kind, "Accept": "application/json, text/event-stream"}
    own |= {"Authorization": f"Bearer {target.server.token}"} if knows else {}
    whole = [(name.encode(), value.encode("latin-1")) for name, value in {**own, **more}.items()]
    address = f"{target.server.url}{path}?{query}"
    if method == "DELETE" and knows:  # the account is needed on
        method = "GET"
    with plain_http.stream(method, address, headers=whole, content=body, timeout=30) as answer:
        assert answer.status_code < 500 or answer.status_code == 501, (method, path, body)
        if not answer.headers.get("content-type", "").startswith("text/event-stream"):
            answer.read()


NAMES_OF_OAUTH = ["client_id", "client_secret", "redirect_uri", "response_type", "code", "code_verifier", "grant_type"]
NAMES_OF_OAUTH += [
    "code_challenge",
    "code_challenge_method",
    "refresh_token",
    "scope",
    "state",
    "resource",
    "token",
    "error",
]
oauth_names = st.sampled_from(NAMES_OF_OAUTH)
oauth_words = st.sampled_from(
    [
        "{client}",
        "code",
        "S256",
        "plain",
        "authorization_code",
        "refresh_token",
        "http://127.0.0.1/back",
        "{url}/mcp/{token}",
    ]
)
asked = st.lists(st.tuples(oauth_names, oauth_words | texts), max_size=8)
metadata = st.dictionaries(
    st.sampled_from(["redirect_uris", "client_name", "scope", "grant_types", "response_types", "jwks", "client_uri"])
    | oauth_names,
    values | st.lists(oauth_words | texts, max_size=3),
    max_size=6,
)
sent_forms = asked.map(lambda pairs: urlencode(pairs, errors="replace"))


@rounds(40)
@given(st.sampled_from(["GET", "POST", "OPTIONS"]), st.sampled_from(OPEN_PATHS), sent_forms, sent_forms | metadata)
def test_any_request_of_a_client_of_oauth_is_answered(
    target: Target, method: str, path: str, query: str, body: str | dict[str, Any]
) -> None:
    def filled(text: str) -> str:
        for name, word in {**target.words, "url": target.server.url}.items():
            text = text.replace(f"{{{name}}}", word).replace(quote(f"{{{name}}}", safe=""), quote(word, safe=""))
        return text

    kind = "application/x-www-form-urlencoded" if isinstance(body, str) else "application/json"
    content = filled(body if isinstance(body, str) else json.dumps(body)).encode()
    address = f"{target.server.url}{filled(path)}?{filled(query)}"
    answer = plain_http.request(method, address, headers={"Content-Type": kind}, content=content, timeout=30)
    assert answer.status_code < 500, (method, path, query, body)


@rounds(25)
@given(
    st.binary(max_size=200)
    | st.tuples(paths, st.binary(max_size=80)).map(lambda made: b"GET " + made[0].encode() + made[1])
)
def test_any_bytes_leave_the_server_at_work(target: Target, sent: bytes) -> None:
    port = httpx2.URL(target.server.url).port
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(sent + b"\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)
    assert plain_http.get(f"{target.server.url}/healthz", timeout=30).status_code == 200


forms = st.sampled_from(
    ["{path}", "http://{host}{path}", "HTTPS://{host}{path}", "http://{host}", "http://other{path}", "*"]
)
CHUNKS = "3\r\nabc\r\n0\r\n\r\n"
more_lines = st.lists(
    st.sampled_from(
        [
            *("Connection: close", "Connection: keep-alive", "Expect: 100-continue", "Accept-Encoding: gzip;q=0, *"),
            *(
                "Transfer-Encoding: chunked",
                "Content-Length: 0",
                "Content-Length: 3",
                "Content-Length: 3, 3",
                "TE: trailers",
            ),
            *("Upgrade: websocket", "Upgrade: h2c", "Host: {host}", "Cookie: a", "Cookie: =; a==;;", "X: \x80", ": x"),
            *("Forwarded: for=x", "X-Forwarded-For: ,", "X-Forwarded-Proto: x", "Range: bytes=-", "If-Match: *"),
        ]
    ),
    max_size=4,
)


@rounds(60)
@given(methods, forms, st.sampled_from(PATHS), st.sampled_from(["1.1", "1.1", "1.0"]), more_lines)
def test_any_form_of_a_request_gets_an_answer(
    target: Target, method: str, form: str, path: str, version: str, more: list[str]
) -> None:
    """Also one as proxies get them. A connection that ends without a word is a failure of ours."""
    url = httpx2.URL(target.server.url)
    words = target.words | {"host": f"127.0.0.1:{url.port}"}
    method = "PUT" if method == "DELETE" else method  # the account is needed on
    head = "\r\n".join([f"{method} {form} HTTP/{version}", "Host: {host}", *more]).replace("{path}", path)
    for name, word in words.items():
        head = head.replace(f"{{{name}}}", word)
    body = CHUNKS if "Transfer-Encoding: chunked" in more else "abc"
    with socket.create_connection(("127.0.0.1", url.port), timeout=30) as connection:
        connection.sendall(f"{head}\r\n\r\n{body}".encode("latin-1"))
        answer = connection.recv(20)
    assert answer.startswith(b"HTTP/1.1 "), head
    assert answer[9:10] in b"1234" or answer[9:12] in (b"501", b"505"), (answer, head)
