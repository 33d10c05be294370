"""Proxies and certificates of the environment: used, and named where they are what is wrong."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.http import connection_settings
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.needs import cannot_mount, may_mount
from tests.support.ports import free_port
from tests.support.processes import FRESH, PATIENCE, clean_environment, command_line
from tests.support.proxies import answering, proxy
from tests.support.tls import Authority, tls_sandbox

FOREIGN = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")
COMMANDS = ("doctor", "auth login --code x", "call")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def zoho(authority: Authority) -> Iterator[str]:
    with tls_sandbox(authority) as url:
        yield url


def _run(command: str, url: str, home: Path, *, before: Sequence[str] = (), **settings: str) -> str:
    """What a command says. `call` is a call of a tool over stdio, `before` a command that runs it."""
    account = {
        "CLIENT_ID": credentials.CLIENT_ID,
        "CLIENT_SECRET": credentials.CLIENT_SECRET,
        "REFRESH_TOKEN": credentials.REFRESH_TOKEN,
        "ORG_ID": credentials.ORG_ID,
        "API_URL": url,
        "ACCOUNTS_URL": url,
        "CACHE": "memory",
    }
    environment = clean_environment(**{f"ZOHO_DESK_{name}": value for name, value in account.items()})
    for name in FOREIGN:
        environment.pop(name, None)
        environment.pop(name.lower(), None)
    words = [] if command == "call" else command.split()
    done = subprocess.run(
        [*before, *FRESH, *words] if before else command_line(*words),
        env={**environment, "HOME": str(home), "XDG_CONFIG_HOME": str(home), **settings},
        input=_call() if command == "call" else "",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode in (0, 1, 2)
    return done.stdout + done.stderr


def _call() -> str:
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    messages: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": hello},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": {"name": "list_all_zoho_desk_departments", "arguments": {}}},
    ]
    return "".join(json.dumps({"jsonrpc": "2.0", **each}) + "\n" for each in messages)


def _works(said: str) -> bool:
    return "token: Zoho gives access tokens, and Zoho Desk takes them" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_an_authority_that_nobody_knows_is_told(command: str, zoho: str, tmp_path: Path) -> None:
    said = _run(command, zoho, tmp_path)
    assert "could not be trusted" in said
    assert "the certificates of this system are trusted" in said
    assert "set SSL_CERT_FILE to a file with the certificates of its authority (PEM)" in said


def test_the_authority_of_the_variable_is_trusted(zoho: str, authority: Authority, tmp_path: Path) -> None:
    assert _works(_run("doctor", zoho, tmp_path, SSL_CERT_FILE=str(authority.file)))
    assert "Reservations" not in _run("call", zoho, tmp_path, SSL_CERT_FILE=str(authority.file))


def test_an_authority_of_an_old_form_is_trusted(tmp_path: Path) -> None:
    """Python refuses such ones by itself, from 3.13 on."""
    old = Authority(tmp_path, is_old=True)
    with tls_sandbox(old) as zoho:
        assert _works(_run("doctor", zoho, tmp_path, SSL_CERT_FILE=str(old.file)))


def _odd(kind: str, folder: Path) -> str:
    path = folder / "odd"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "garbage":
        path.write_bytes(b"\xff\x00 no certificate")
    return "x" * 9_000 if kind == "long" else str(path)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", ["missing", "pipe", "folder", "garbage", "long"])
def test_a_file_of_certificates_that_is_none_is_named(command: str, kind: str, zoho: str, tmp_path: Path) -> None:
    said = _run(command, zoho, tmp_path, SSL_CERT_FILE=_odd(kind, tmp_path))
    assert "SSL_CERT_FILE names" in said
    assert "orrect or unset it" in said


def test_one_of_several_folders_is_enough(zoho: str, authority: Authority, tmp_path: Path) -> None:
    folder = tmp_path / "certificates"
    folder.mkdir()
    hashed = subprocess.run(
        ["openssl", "x509", "-subject_hash", "-noout", "-in", authority.file],
        check=True,
        capture_output=True,
        text=True,
    )
    (folder / f"{hashed.stdout.strip()}.0").write_bytes(authority.file.read_bytes())
    assert _works(_run("doctor", zoho, tmp_path, SSL_CERT_DIR=f"/nowhere:{folder}"))
    assert "SSL_CERT_DIR names a folder that is not there" in _run("doctor", zoho, tmp_path, SSL_CERT_DIR="/a:/b")


def test_a_file_for_the_keys_of_connections_is_named(zoho: str, authority: Authority, tmp_path: Path) -> None:
    said = _run("doctor", zoho, tmp_path, SSL_CERT_FILE=str(authority.file), SSLKEYLOGFILE="/nowhere/keys")
    assert "What SSLKEYLOGFILE names cannot be written. Correct or unset it" in said


def test_a_server_does_not_start_with_such_a_variable(zoho: str, tmp_path: Path) -> None:
    for command in ("serve", "serve --single"):
        assert "SSL_CERT_FILE names a file" in _run(command, zoho, tmp_path, SSL_CERT_FILE=str(tmp_path / "nothing"))
        assert "ALL_PROXY is not the address" in _run(command, zoho, tmp_path, ALL_PROXY="ftp://x")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h"])
def test_a_proxy_is_used(variable: str, scheme: str, zoho: str, authority: Authority, tmp_path: Path) -> None:
    with proxy() as way:
        given = {variable: f"{scheme}://127.0.0.1:{way.port}", "SSL_CERT_FILE": str(authority.file)}
        assert _works(_run("doctor", zoho, tmp_path, **given))
        assert set(way.tunnels) == {zoho.removeprefix("https://")}
        way.tunnels.clear()
        assert _works(_run("doctor", zoho, tmp_path, **given, NO_PROXY="localhost"))
        assert way.tunnels == []


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("ftp://proxy.invalid", "ALL_PROXY is not the address of a proxy"),
        ("http://", "ALL_PROXY is not the address of a proxy"),
        ("http://[", "ALL_PROXY is not the address of a proxy"),
        ("http://proxy.xn--", "ALL_PROXY is not the address of a proxy"),
        ("http://me:hush@xn--..", "ALL_PROXY is not the address of a proxy"),
        ("http://proxy:99999999", "ALL_PROXY is not the address of a proxy"),
        ("http://me:hush#1/2@127.0.0.1:1", "characters such as # / ? are written %23 %2F %3F"),
        ("\udcff\x01", "ALL_PROXY is not the address of a proxy"),
        ("9" * 100_000, "ALL_PROXY is not the address of a proxy"),
        ("socks://127.0.0.1:1080/", "write socks5://"),
        ("socks4://127.0.0.1:1080", "write socks5://"),
    ],
)
def test_what_is_no_proxy_is_named(command: str, address: str, words: str, zoho: str, tmp_path: Path) -> None:
    said = _run(command, zoho, tmp_path, ALL_PROXY=address)
    assert words in said
    assert "hush" not in said
    assert len(said) < 6_000


@pytest.mark.parametrize("command", COMMANDS)
def test_a_proxy_that_refuses_or_is_down_is_named(
    command: str, zoho: str, authority: Authority, tmp_path: Path
) -> None:
    trusted = {"SSL_CERT_FILE": str(authority.file)}
    with proxy("407 Proxy Authentication Required") as way:
        said = _run(command, zoho, tmp_path, HTTPS_PROXY=f"http://me:hush@127.0.0.1:{way.port}", **trusted)
        assert "through the proxy of HTTPS_PROXY: 407 Proxy Authentication Required" in said
        assert "hush" not in said
        said = _run(command, zoho, tmp_path, HTTPS_PROXY=f"socks5://127.0.0.1:{way.port}", **trusted)  # it is none
        assert "could not be reached through the proxy of HTTPS_PROXY" in said
    for scheme in ("http", "socks5"):
        said = _run(command, zoho, tmp_path, HTTPS_PROXY=f"{scheme}://127.0.0.1:{free_port()}", **trusted)
        assert "could not be reached through the proxy of HTTPS_PROXY" in said


@pytest.mark.parametrize("without", ["*", "localhost,*", "127.0.0.0/8", "127.0.0.1:{port}", "http://127.0.0.1"])
@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_a_proxy_that_is_not_on_the_way_is_not_named(variable: str, without: str, tmp_path: Path) -> None:
    port = free_port()
    given = {"ALL_PROXY": f"http://127.0.0.1:{free_port()}", variable: without.format(port=port)}
    said = _run("doctor", f"http://127.0.0.1:{port}", tmp_path, **given)
    assert "could not be reached" in said
    assert "through the proxy" not in said


@pytest.mark.parametrize("command", [*COMMANDS, "serve", "serve --single"])
@pytest.mark.parametrize("host", ["xn--bcher-kva.example", "*.xn--bcher-kva.example", "https://a_xn--b", "::1%xn--"])
def test_a_host_of_no_proxy_that_makes_the_library_fail_is_named(
    command: str, host: str, zoho: str, tmp_path: Path
) -> None:
    said = _run(command, zoho, tmp_path, NO_PROXY=f"localhost, {host}")
    assert f"NO_PROXY has a host that cannot be used: '{host}'" in said


def test_such_a_host_is_taken_as_the_error_says(zoho: str, authority: Authority, tmp_path: Path) -> None:
    given = {"SSL_CERT_FILE": str(authority.file), "NO_PROXY": "https://xn--bcher-kva.example"}
    assert _works(_run("doctor", zoho, tmp_path, **given))


@pytest.mark.parametrize("address", ["socks4://127.0.0.1:1080", "ftp://proxy.invalid", "http://127.0.0.1:1"])
def test_a_sandbox_goes_through_none(address: str, tmp_path: Path) -> None:
    environment = clean_environment(ALL_PROXY=address, HOME=str(tmp_path))
    command = command_line("--sandbox", "call", "zoho_desk_tickets_brief", "ticketId=126")
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_proxy_that_says_nothing_is_named(command: str, zoho: str, authority: Authority, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        given = {"ALL_PROXY": f"http://127.0.0.1:{silent.getsockname()[1]}", "SSL_CERT_FILE": str(authority.file)}
        waits = {"ZOHO_DESK_TIMEOUT": "1", "ZOHO_DESK_CONNECT_TIMEOUT": "1"}
        said = _run(command, zoho, tmp_path, **given, **waits)
    assert "through the proxy of ALL_PROXY" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_a_proxy_that_says_something_else_or_hangs_up_is_named(
    command: str, zoho: str, authority: Authority, tmp_path: Path
) -> None:
    for words in (b"", b"SSH-2.0-OpenSSH\r\n"):
        with answering(words) as port:
            given = {"HTTPS_PROXY": f"http://127.0.0.1:{port}", "SSL_CERT_FILE": str(authority.file)}
            assert "through the proxy of HTTPS_PROXY" in _run(command, zoho, tmp_path, **given)


async def _sent_by(port: int, monkeypatch: pytest.MonkeyPatch) -> NoResponseError:
    """What is told of a change that is sent by a proxy which makes no connection."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    async with http_client(FixedTimeouts(1, 1)) as http:
        with pytest.raises(NoResponseError) as told:
            await send(http, "POST", "https://api.invalid", max_bytes=1_000)
    return told.value


@pytest.mark.anyio
@pytest.mark.parametrize("words", [b"", b"SSH-2.0-OpenSSH\r\n"])
async def test_nothing_was_sent_where_a_proxy_hangs_up(words: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(words) as port:
        told = await _sent_by(port, monkeypatch)
    assert (told.code, told.sent) == ("PROXY", False)


@pytest.mark.anyio
async def test_nothing_was_sent_where_a_proxy_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        told = await _sent_by(silent.getsockname()[1], monkeypatch)
    assert (told.code, told.sent) == ("TIMEOUT", False)


def test_an_authority_that_the_system_trusts_is_trusted(zoho: str, authority: Authority, tmp_path: Path) -> None:
    """In a view of the file system in which the file of the system's authorities holds this one alone."""
    store = ssl.get_default_verify_paths().cafile
    if store is None or not may_mount():
        cannot_mount("a certificate of the system's store")
        pytest.skip("no mount")
    shown = f"mount --bind '{authority.file}' '{Path(store).resolve()}' && exec \"$@\""
    before = ("unshare", "--mount", "--user", "--map-root-user", "sh", "-c", shown, "sh")
    assert not _works(_run("doctor", zoho, tmp_path))
    assert _works(_run("doctor", zoho, tmp_path, before=before))


def test_without_the_extra_its_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_settings, "find_spec", lambda _: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    with pytest.raises(connection_settings.ConnectionSettingError, match=r"pip install '<folder or wheel>\[socks\]'"):
        connection_settings.check_connection_settings()
