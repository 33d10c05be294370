"""An identity provider whose certificate is not trusted: the page and the log say why, and what helps."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.support import plain_http
from tests.support.ports import free_port
from tests.support.proxies import proxy
from tests.support.served import served
from tests.support.server import Site, running_server
from tests.support.tls import DAY, Authority

SECRET = "the-secret-of-the-client"


async def _metadata(request: Request) -> JSONResponse:
    issuer = str(request.base_url).rstrip("/")
    ends = {"authorization_endpoint": "/auth", "token_endpoint": "/token", "jwks_uri": "/jwks"}
    return JSONResponse({"issuer": issuer, **{name: issuer + end for name, end in ends.items()}})


@contextmanager
def provider(certificate: Path) -> Iterator[dict[str, str]]:
    """The settings for a provider with this certificate, which runs for the time of the context."""
    app = Starlette(routes=[Route("/.well-known/openid-configuration", _metadata)])
    with served(app, ssl_certfile=str(certificate)) as port:
        yield settings_of(f"https://localhost:{port}")


def settings_of(issuer: str) -> dict[str, str]:
    values = {"ISSUER": issuer, "CLIENT_ID": "hosted", "CLIENT_SECRET": SECRET, "ADMIN_GROUPS": "admins"}
    return {f"ZOHO_DESK_MCP_OIDC_{name}": value for name, value in values.items()}


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    folder = tmp_path / "authority"
    folder.mkdir()
    return Authority(folder)


def _said(site: Site, **environment: str) -> tuple[int, str]:
    """The status of the page that leads to the provider, and what the page and the log say."""
    with running_server(site, **environment) as server:
        page = plain_http.get(f"{server.url}/sign-in/oidc", timeout=30)
    return page.status_code, page.text + server.log_text


@pytest.mark.parametrize(
    ("host", "days", "is_known", "reason"),
    [
        ("localhost", -1, True, "certificate has expired"),
        ("elsewhere.example", 1, True, "Hostname mismatch"),
        ("localhost", 1, False, "unable to get local issuer certificate"),
    ],
)
def test_a_certificate_that_is_not_trusted_is_told(
    own_site: Site, authority: Authority, host: str, days: int, *, is_known: bool, reason: str
) -> None:
    trusted = {"SSL_CERT_FILE": str(authority.file) if is_known else "", "SSL_CERT_DIR": ""}
    with provider(authority.certificate(host, days * DAY)) as settings:
        status, said = _said(own_site, **settings, **trusted)
    assert status == 502
    assert f"it could not be trusted: {reason}" in said
    assert f"the certificates of {'SSL_CERT_FILE' if is_known else 'this system'} are trusted" in said
    assert "set SSL_CERT_FILE to a file with the certificates" in said
    assert "identity-provider-failed" in said
    assert SECRET not in said


def test_a_file_of_certificates_that_goes_away_is_told(own_site: Site, authority: Authority) -> None:
    with (
        provider(authority.certificate()) as settings,
        running_server(own_site, **settings, SSL_CERT_FILE=str(authority.file)) as server,
    ):
        away = authority.file.with_suffix(".away")
        os.rename(authority.file, away)
        page = plain_http.get(f"{server.url}/sign-in/oidc", timeout=30)
        assert page.status_code == 502
        assert "SSL_CERT_FILE names a file that is not there" in page.text
        os.rename(away, authority.file)
        assert plain_http.get(f"{server.url}/sign-in/oidc", timeout=30).status_code == 303


def test_a_proxy_that_refuses_is_named(own_site: Site) -> None:
    with proxy("407 Proxy Authentication Required") as way:
        given = {"HTTPS_PROXY": f"http://me:hush@127.0.0.1:{way.port}", "NO_PROXY": "127.0.0.1"}
        status, said = _said(own_site, **settings_of(f"https://localhost:{free_port()}"), **given)
    assert status == 502
    assert "it could not be reached through the proxy of HTTPS_PROXY" in said
    assert "hush" not in said
