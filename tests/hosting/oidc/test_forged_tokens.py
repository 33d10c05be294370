"""A provider whose ID tokens are not what they should be: nobody is let in by one."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from zoho_desk_mcp.server.hosting.errors import RefusedError
from zoho_desk_mcp.server.hosting.oidc import provider as oidc
from zoho_desk_mcp.server.hosting.oidc.provider import IdentityProvider
from zoho_desk_mcp.server.hosting.oidc.settings import load_oidc_settings

from tests.support import plain_http
from tests.support.oauth import query_of
from tests.support.server import Server, Site, running_server

SECRET = "a secret of the client that is long enough to sign with it"


class Provider:
    """Answers with whatever ID token a test makes."""

    def __init__(self) -> None:
        self.key, self.other = (rsa.generate_private_key(65537, 2048) for _ in range(2))
        self.issuer, self.id_token = "", ""
        self.changed: dict[str, Any] = {}
        self.told: dict[str, Any] = {"groups": ["admins"]}
        self.has_userinfo = False

    def answer(self, path: str) -> Any:
        if path in self.changed:
            return self.changed[path]
        if path == "/jwks":
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
            return {"keys": [{**public, "kid": "one", "use": "sig", "alg": "RS256"}]}
        if path == "/token":
            return {"access_token": "x", "token_type": "Bearer", "id_token": self.id_token}
        ends = {"authorization_endpoint": "/auth", "token_endpoint": "/token", "jwks_uri": "/jwks"}
        metadata: dict[str, Any] = {"issuer": self.issuer, **{name: self.issuer + end for name, end in ends.items()}}
        if self.has_userinfo:
            metadata["userinfo_endpoint"] = f"{self.issuer}/userinfo"
        metadata["token_endpoint_auth_methods_supported"] = ["client_secret_basic"]
        return {**metadata, **{name: value for name, value in self.changed.items() if name in metadata}}

    def signed(self, nonce: str, key: Any = None, algorithm: str = "RS256", **changed: Any) -> str:
        claims = {"iss": self.issuer, "aud": "hosted", "sub": "ann", "nonce": nonce, **self.told}
        times = {"iat": int(time.time()), "exp": int(time.time()) + 300}
        return jwt.encode(
            {**claims, **times, **changed}, self.key if key is None else key, algorithm, headers={"kid": "one"}
        )


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    found = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = found.answer(self.path)
            body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.do_GET()

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.issuer = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


def settings_of(provider: Provider) -> dict[str, str]:
    values = {"ISSUER": provider.issuer, "CLIENT_ID": "hosted", "CLIENT_SECRET": SECRET, "ADMIN_GROUPS": "admins"}
    return {f"ZOHO_DESK_MCP_OIDC_{name}": value for name, value in values.items()}


@pytest.fixture(scope="module")
def server(sqlite_site: Site, provider: Provider) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token(), **settings_of(provider)) as running:
        yield running


def status_of(server: Server, provider: Provider, how: str) -> int:
    with plain_http.Client(base_url=server.url, timeout=30) as browser:
        begun = browser.get("/sign-in/oidc")
        if begun.status_code != 303:
            return begun.status_code
        asked = query_of(begun.headers["location"])
        nonce, hour = asked["nonce"], int(time.time()) - 3600
        signed: dict[str, Callable[[], str]] = {
            "right": lambda: provider.signed(nonce),
            "of another key": lambda: provider.signed(nonce, provider.other),
            "without a signature": lambda: provider.signed(nonce, "", "none"),
            "signed with the client's secret": lambda: provider.signed(nonce, SECRET, "HS256"),
            "of another sign-in": lambda: provider.signed("other"),
            "for another client": lambda: provider.signed(nonce, aud="other"),
            "for several clients": lambda: provider.signed(nonce, aud=["hosted", "other"]),
            "of another issuer": lambda: provider.signed(nonce, iss="https://evil.example"),
            "expired": lambda: provider.signed(nonce, iat=hour - 300, exp=hour),
            "none": lambda: "",
        }
        provider.id_token = signed[how]()
        back = browser.get("/sign-in/oidc/callback", params={"state": asked["state"], "code": "any"})
        return back.status_code


def test_the_right_token_lets_in(server: Server, provider: Provider) -> None:
    assert status_of(server, provider, "right") == 200


@pytest.mark.parametrize(
    "how",
    [
        *("of another key", "without a signature", "signed with the client's secret", "of another sign-in"),
        *("for another client", "for several clients", "of another issuer", "expired", "none"),
    ],
)
def test_a_wrong_token_lets_nobody_in(server: Server, provider: Provider, how: str) -> None:
    assert status_of(server, provider, how) == 502


@pytest.mark.parametrize(
    ("told", "userinfo", "expected"),
    [
        ({"email": "evil@x"}, {"email": "boss@x", "email_verified": True}, None),
        ({"email_verified": True}, {"email": "boss@x"}, None),
        ({"email": "ann@x"}, {"email": "ann@x", "email_verified": True}, "ann@x"),
        ({}, {"email": "ann@x", "email_verified": True}, "ann@x"),
        ({"email": "ann@x", "email_verified": True}, {"email": "other@x"}, "ann@x"),
    ],
)
def test_an_address_is_verified_where_the_provider_says_so_of_that_one(
    own_site: Site, provider: Provider, told: dict[str, Any], userinfo: dict[str, Any], expected: str | None
) -> None:
    """The ID token may have one address, and the userinfo endpoint another."""
    provider.told, provider.has_userinfo = told, True
    provider.changed = {"/userinfo": {"sub": "ann", "groups": ["admins"], **userinfo}}
    try:
        with running_server(own_site, token=own_site.api_token(), **settings_of(provider)) as server:
            assert status_of(server, provider, "right") == 200
            assert [each["email"] for each in server.api.get("/person").json()["data"]] == [expected]
    finally:
        provider.told, provider.changed, provider.has_userinfo = {"groups": ["admins"]}, {}, False


DEEP = b"[" * 100_000
OTHER_KIND = jwt.algorithms.ECAlgorithm.to_jwk(ec.generate_private_key(ec.SECP256R1()).public_key(), as_dict=True)


@pytest.mark.parametrize(
    "changed",
    [
        {"/token": DEEP},
        {"/token": b"<html>"},
        {"/jwks": DEEP},
        {"/jwks": {"keys": [1]}},
        {"/jwks": {"keys": [{**OTHER_KIND, "kid": "one"}]}},
        {"/jwks": {"keys": [{**OTHER_KIND, "kid": "one", "alg": ["ES256"]}]}},
        {"token_endpoint": "http://["},
        {"token_endpoint": "\x00"},
        *(
            {"authorization_endpoint": odd}
            for odd in ("http://x/\ud800", "http://[", "javascript:x", 5, "http://" + "x" * 9_000)
        ),
        {"token_endpoint_auth_methods_supported": 5, "token_endpoint": "ftp://x"},
    ],
)
def test_a_provider_that_answers_nonsense_is_told_as_that(
    own_site: Site, provider: Provider, changed: dict[str, Any]
) -> None:
    provider.changed = changed
    try:
        with running_server(own_site, **settings_of(provider)) as server:
            assert status_of(server, provider, "right") == 502
    finally:
        provider.changed = {}


@pytest.mark.parametrize("published", [{}, {"keys": []}, {"keys": [{**OTHER_KIND, "kty": "none"}]}])
def test_keys_that_are_missing_for_a_moment_lock_nobody_out(
    own_site: Site, provider: Provider, published: dict[str, Any]
) -> None:
    """A response without a key was kept for an hour, in which nobody signed in."""
    with running_server(own_site, **settings_of(provider)) as server:
        provider.changed = {"/jwks": published}
        try:
            assert status_of(server, provider, "right") == 502
        finally:
            provider.changed = {}
        assert status_of(server, provider, "right") == 200


@pytest.mark.anyio
@pytest.mark.parametrize("other", ["a key of the same kind", "a key of another kind"])
async def test_a_key_that_takes_the_id_of_another_is_fetched(
    provider: Provider, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signatures were compared with the earlier key for an hour."""
    for name, value in settings_of(provider).items():
        monkeypatch.setenv(name, value)
    asked = IdentityProvider(load_oidc_settings(), "http://127.0.0.1/back")
    earlier, provider.key = provider.key, provider.other
    provider.changed = {"/jwks": {"keys": [{**OTHER_KIND, "kid": "one"}]}} if other == "a key of another kind" else {}
    try:
        provider.id_token = provider.signed("nonce", earlier)
        with pytest.raises(RefusedError):
            await asked.person("code", "nonce", "verifier")
        provider.key, provider.changed, provider.id_token = earlier, {}, provider.signed("nonce", earlier)
        with pytest.raises(RefusedError):
            await asked.person("code", "nonce", "verifier")
        monkeypatch.setattr(oidc, "KEYS_AGAIN_SECONDS", 0)
        assert (await asked.person("code", "nonce", "verifier")).subject == "ann"
    finally:
        provider.key, provider.changed = earlier, {}
